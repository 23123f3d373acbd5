package org.enforcementdata.validation.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.cooperation.TaskForce;
import org.enforcementdata.model.cooperation.Transfer;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;

/** The keys by which the records of a campaign are found. */
final class MeasureKeys {

  static final Key<Dispatch> DISPATCH_OF_CAMPAIGN = Key.of(Dispatch.class, "/campaigns/*");
  static final Key<Inspection> INSPECTION_OF_CAMPAIGN = Key.of(Inspection.class, "/campaigns/*");
  static final Key<Finding> FINDING_OF_ORIGIN = Key.of(Finding.class, "/origin/record");
  static final Key<RectificationOrder> ORDER = Key.of(RectificationOrder.class, "/recordId");
  static final Key<EnforcementCase> CASE_OF_FINDING = Key.of(EnforcementCase.class, "/findings/*");
  static final Key<PenaltyDecision> DECISION_OF_CASE =
      Key.of(PenaltyDecision.class, "/enforcementCase");

  static final Key<JointOperation> OPERATION_OF_CAMPAIGN =
      Key.of(JointOperation.class, "/campaign");
  static final Key<TaskForce> TASK_FORCE_OF_CAMPAIGN = Key.of(TaskForce.class, "/campaign");
  static final Key<Campaign> CAMPAIGN = Key.of(Campaign.class, "/recordId");
  static final Key<Transfer> TRANSFER_OF_FINDING = Key.of(Transfer.class, "/findings/*");
  static final Key<Finding> FINDING = Key.of(Finding.class, "/recordId");
  static final Key<Inspection> INSPECTION = Key.of(Inspection.class, "/recordId");
  static final Key<PollutionSource> SOURCE = Key.of(PollutionSource.class, "/recordId");

  static final String EXCERPT = Profile.EXCERPT.getValue();

  private MeasureKeys() {}

  /** The key by which excerpts of a type are found. */
  static <T extends EnforcementRecord<T>> Key<T> profile(Class<T> type) {
    return Key.of(type, "/profile");
  }

  /** The look-ups of the measures of the campaign that an input of the asking record names. */
  static List<LookUp<?>> lookUps(Input<?, ?> campaign) {
    List<LookUp<?>> all = new ArrayList<>(ofInspections(campaign));
    all.addAll(ofOperations(campaign));
    Stream.of(
            Dispatch.class,
            Inspection.class,
            Finding.class,
            EnforcementCase.class,
            PenaltyDecision.class,
            Transfer.class,
            JointOperation.class,
            TaskForce.class,
            Campaign.class)
        .forEach(type -> all.add(excerpts(type)));
    return all;
  }

  private static List<LookUp<?>> ofInspections(Input<?, ?> campaign) {
    LookUp<Inspection> inspections = LookUp.by(INSPECTION_OF_CAMPAIGN, campaign);
    LookUp<Finding> findings = LookUp.next(inspections, FINDING_OF_ORIGIN, id(Inspection.class));
    LookUp<EnforcementCase> cases = LookUp.next(findings, CASE_OF_FINDING, id(Finding.class));
    return List.of(
        LookUp.by(DISPATCH_OF_CAMPAIGN, campaign),
        inspections,
        findings,
        LookUp.next(findings, ORDER, Input.of(Finding.class, "/orders/*", RecordId.class)),
        LookUp.next(findings, TRANSFER_OF_FINDING, id(Finding.class)),
        cases,
        LookUp.next(cases, DECISION_OF_CASE, id(EnforcementCase.class)));
  }

  private static List<LookUp<?>> ofOperations(Input<?, ?> campaign) {
    LookUp<JointOperation> operations = LookUp.by(OPERATION_OF_CAMPAIGN, campaign);
    return List.of(
        operations,
        LookUp.next(
            operations, FINDING, Input.of(JointOperation.class, "/findings/*", RecordId.class)),
        LookUp.by(TASK_FORCE_OF_CAMPAIGN, campaign),
        LookUp.by(CAMPAIGN, campaign));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static LookUp<?> excerpts(Class<?> type) {
    return LookUp.by(Key.of((Class) type, "/profile"), EXCERPT);
  }

  @SuppressWarnings("rawtypes")
  private static <T> Input<T, RecordId> id(Class<T> type) {
    return Input.of(type, "/recordId", RecordId.class);
  }
}
