package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.AgencyInRole;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.immutables.value.Value;

/**
 * A decision that fines every day on which a violation went on (按日连续处罚决定书). It does not count
 * towards the total of fines of a campaign. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "daily-penalty",
    term = "按日连续处罚决定书",
    source = "环境保护主管部门实施按日连续处罚办法第十七条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface DailyPenalty extends EnforcementRecord<DailyPenalty> {

  /** Number of the document. */
  @Term("按日连续处罚决定书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getDecisionNo();

  /** Day of the decision. */
  @Term("决定日期")
  @RequiredInFull
  Optional<LocalDate> getDecidedOn();

  /** Party as it was on the day. */
  @Term(value = "当事人", privacy = P1, publication = REDACTED)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PartySnapshot> getParty();

  /** Decision whose fine is counted for each day. */
  @Term("原处罚决定")
  @RequiredInFull
  Optional<@Valid RecordId<PenaltyDecision>> getOriginalDecision();

  /** Order that the party did not follow. */
  @Term("责令改正决定")
  @RequiredInFull
  Optional<@Valid RecordId<RectificationOrder>> getOrder();

  /** Days that are counted. */
  @Term(value = "计罚期间", source = "环境保护主管部门实施按日连续处罚办法第十七条")
  @RequiredInFull
  List<@Valid DailyPeriod> getPeriods();

  /** Fine for each day, that of the original decision. */
  @Term(value = "每日罚款金额", source = "环境保护主管部门实施按日连续处罚办法第十九条")
  @RequiredInFull
  Optional<@Valid Money> getDailyAmount();

  /** Fine for all days. */
  @Term(value = "罚款总额", source = "环境保护主管部门实施按日连续处罚办法第十九条")
  @RequiredInFull
  Optional<@Valid Money> getTotal();

  /** Remedies against the decision. */
  @Term("救济途径和期限")
  @RequiredInFull
  Optional<@Valid RemedyNotice> getRemedies();

  /** Service of the decision. */
  @Term(value = "送达", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid Service> getService();

  /** Where the authority published it. */
  @Term(value = "公开情况", source = "SDK", certainty = ASSUMED)
  Optional<@Valid DocumentPublication> getPublication();

  /** Agencies with a part in it. */
  @Term(value = "机关及其作用", source = "SDK", certainty = ASSUMED)
  List<@Valid AgencyInRole> getAgencies();

  @Override
  default Optional<LocalDate> actDate() {
    return getDecidedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDailyPenalty.Builder {}
}
