package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.TimeLimit;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.immutables.value.Value;

/**
 * An application that a published penalty no longer counts (信用修复). Assumed throughout: the national
 * measure of 2025 was read as a draft. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "credit-repair",
    term = "信用修复",
    source = "SDK",
    certainty = ASSUMED,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period(start = "appliedOn", end = "decidedOn")
public interface CreditRepair extends EnforcementRecord<CreditRepair> {

  /** Decision that it concerns. */
  @Term("处罚决定")
  Optional<@Valid RecordId<PenaltyDecision>> getDecision();

  /** Number of the decision. */
  @Term("行政处罚决定书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getDecisionNo();

  /** Party as it was on the day. */
  @Term(value = "当事人", privacy = P1, publication = REDACTED)
  @Value.Redacted
  Optional<@Valid PartySnapshot> getParty();

  /** How grave the breach is. */
  @Term("失信程度")
  Optional<@Valid CreditRepairClass> getRepairClass();

  /** Day of the application. */
  @Term("申请日期")
  Optional<LocalDate> getAppliedOn();

  /** Time that must have passed. */
  @Term("最短公示期")
  Optional<@Valid TimeLimit> getMinimumPeriod();

  /** What the party commits itself to, 1 to 2000 characters. */
  @Term(value = "信用承诺", publication = REDACTED)
  Optional<@Length(max = 2000) String> getCommitment();

  /** Day of the decision. */
  @Term("信用修复决定日期")
  Optional<LocalDate> getDecidedOn();

  /** What came of it. */
  @Term("信用修复结果")
  Optional<@Valid CreditRepairResult> getResult();

  @Override
  default Optional<LocalDate> actDate() {
    return getAppliedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCreditRepair.Builder {}
}
