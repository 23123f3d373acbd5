package org.enforcementdata.validation.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.cooperation.TaskForce;
import org.enforcementdata.model.cooperation.Transfer;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordIndex;

/**
 * The records that measures count: the latest revisions of an index, of one campaign or of all, of
 * a period, a division or certain kinds. What a finding, order, case, decision or transfer belongs
 * to follows from the inspection that it goes back to. Records are looked up and figures are made
 * once, however often they are asked for. Of one thread.
 */
public final class MeasureScope {

  private final RecordIndex index;
  private final Hops hops;
  private final Optional<RecordId<Campaign>> campaign;
  private final Bounds bounds;
  private final Map<Object, Selection<?>> selections = new HashMap<>();
  private final Map<MeasureCode, Optional<Tally>> tallies = new HashMap<>();

  /**
   * The records of a campaign.
   *
   * @param index where the records are found
   * @param campaign the campaign; empty: whatever the index holds
   */
  public MeasureScope(RecordIndex index, Optional<RecordId<Campaign>> campaign) {
    this(index, campaign, Bounds.NONE);
  }

  private MeasureScope(RecordIndex index, Optional<RecordId<Campaign>> campaign, Bounds bounds) {
    this.index = index;
    this.hops = new Hops(index);
    this.campaign = campaign;
    this.bounds = bounds;
  }

  /** The look-ups that are made where an input of the asking record names a campaign. */
  public static List<LookUp<?>> lookUps(Input<?, ?> campaign) {
    return MeasureKeys.lookUps(campaign);
  }

  /** The same of what happened in a period alone: by the days of acts, both days included. */
  public MeasureScope within(LocalDate from, LocalDate to) {
    return bounded(bounds.within(from, to));
  }

  /**
   * The same of a division alone: that of the agency that handles a complaint, gives a training, or
   * else issued the record.
   *
   * @param prefix what its code begins with, such as {@code 310151}
   */
  public MeasureScope ofDivision(String prefix) {
    return bounded(bounds.ofDivision(prefix));
  }

  /**
   * The same of certain kinds alone. What a kind is says each measure that has kinds: tags of
   * sources, themes of operations, kinds of trainings, units and secondments, names of systems and
   * platforms. Other measures take no notice.
   *
   * @param kinds codes or names, one of which a record must bear
   */
  public MeasureScope ofKinds(Set<String> kinds) {
    return bounded(bounds.ofKinds(kinds));
  }

  private MeasureScope bounded(Bounds others) {
    return new MeasureScope(index, campaign, others);
  }

  Optional<MeasureScope> aYearBefore() {
    return bounds.aYearBefore().map(this::bounded);
  }

  Bounds bounds() {
    return bounds;
  }

  Optional<Tally> tally(MeasureCode measure, Definition made) {
    Optional<Tally> known = tallies.get(measure);
    if (known == null) {
      known = made.tally().apply(this);
      tallies.put(measure, known);
    }
    return known;
  }

  Selection<Dispatch> dispatches() {
    return ofCampaign(Dispatch.class, MeasureKeys.DISPATCH_OF_CAMPAIGN);
  }

  Selection<Inspection> inspections() {
    return ofCampaign(Inspection.class, MeasureKeys.INSPECTION_OF_CAMPAIGN);
  }

  Selection<JointOperation> operations() {
    return ofCampaign(JointOperation.class, MeasureKeys.OPERATION_OF_CAMPAIGN);
  }

  Selection<TaskForce> taskForces() {
    return ofCampaign(TaskForce.class, MeasureKeys.TASK_FORCE_OF_CAMPAIGN);
  }

  Selection<Campaign> campaigns() {
    return ofCampaign(Campaign.class, MeasureKeys.CAMPAIGN);
  }

  Selection<Finding> findings() {
    return following(
        Finding.class, () -> hops.naming(MeasureKeys.FINDING_OF_ORIGIN, inspections()));
  }

  /** Orders belong to the findings that name them. */
  Selection<RectificationOrder> orders() {
    return following(
        RectificationOrder.class,
        () -> {
          Stream<RecordId<?>> named =
              findings().records().stream().flatMap(finding -> finding.getOrders().stream());
          return hops.named(MeasureKeys.ORDER, named, findings());
        });
  }

  Selection<EnforcementCase> cases() {
    return following(
        EnforcementCase.class, () -> hops.naming(MeasureKeys.CASE_OF_FINDING, findings()));
  }

  Selection<PenaltyDecision> decisions() {
    return following(
        PenaltyDecision.class, () -> hops.naming(MeasureKeys.DECISION_OF_CASE, cases()));
  }

  Selection<Transfer> transfers() {
    return following(
        Transfer.class, () -> hops.naming(MeasureKeys.TRANSFER_OF_FINDING, findings()));
  }

  /** The findings to which operations led. */
  Selection<Finding> findingsOf(Selection<JointOperation> operations) {
    Stream<RecordId<?>> named =
        operations.records().stream().flatMap(operation -> operation.getFindings().stream());
    return hops.named(MeasureKeys.FINDING, named, operations);
  }

  /** The findings that go back to some inspections. */
  Selection<Finding> findingsOfInspections(Selection<Inspection> inspections) {
    return hops.naming(MeasureKeys.FINDING_OF_ORIGIN, inspections);
  }

  /** The sources that were inspected. */
  Selection<PollutionSource> sources() {
    Stream<RecordId<?>> named =
        inspections().records().stream().flatMap(each -> each.getTargetSource().stream());
    return hops.named(MeasureKeys.SOURCE, named, inspections());
  }

  /** Whether a case goes back to inspections of campaigns, but of none that is asked for. */
  boolean isOfOtherCampaigns(EnforcementCase enforcementCase) {
    return campaign.isPresent() && hops.belongsElsewhere(enforcementCase, campaign.get());
  }

  /** All records of a type within the bounds, of whatever campaign. */
  <T extends EnforcementRecord<T>> Selection<T> all(Class<T> type) {
    return once(List.of(type), () -> bounded(hops.all(type)));
  }

  /** All records of a type, whenever and wherever. */
  <T extends EnforcementRecord<T>> Selection<T> everywhere(Class<T> type) {
    return hops.all(type);
  }

  private <T extends EnforcementRecord<T>> Selection<T> ofCampaign(Class<T> type, Key<T> key) {
    return once(
        type,
        () ->
            bounded(
                campaign
                    .map(id -> hops.naming(key, Stream.of(id), Set.of()))
                    .orElseGet(() -> hops.all(type))));
  }

  /** What follows from other records; where nothing narrows these, all of the type. */
  private <T extends EnforcementRecord<T>> Selection<T> following(
      Class<T> type, Supplier<Selection<T>> followed) {
    return once(
        type, () -> campaign.isEmpty() && bounds.areOpen() ? hops.all(type) : followed.get());
  }

  private <T extends EnforcementRecord<T>> Selection<T> bounded(Selection<T> records) {
    return bounds.areOpen()
        ? records
        : records.where(record -> bounds.hold(record, MeasuredAgency.of(record)));
  }

  @SuppressWarnings("unchecked")
  private <T extends EnforcementRecord<T>> Selection<T> once(
      Object name, Supplier<Selection<T>> made) {
    Selection<?> known = selections.get(name);
    if (known == null) {
      known = made.get();
      selections.put(name, known);
    }
    return (Selection<T>) known;
  }
}
