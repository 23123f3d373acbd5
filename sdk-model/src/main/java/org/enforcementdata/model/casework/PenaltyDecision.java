package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.immutables.value.Value;

/**
 * A decision on an administrative penalty (行政处罚决定书), such as 沪0120环罚〔2020〕12号. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(
    name = "penalty-decision",
    term = "行政处罚决定书",
    source = "行政处罚法（2021）第五十九条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface PenaltyDecision extends EnforcementRecord<PenaltyDecision> {

  /** Number of the decision, unique. */
  @Term("决定书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getDecisionNo();

  /** Case that the decision ends. */
  @Term(value = "案件", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid RecordId<EnforcementCase>> getEnforcementCase();

  /** Day of the decision. */
  @Term(value = "处罚决定日期", source = "行政处罚法（2021）第五十九条、第六十条")
  @RequiredInFull
  Optional<LocalDate> getDecidedOn();

  /** Party as it was on the day. */
  @Term(value = "当事人", privacy = P1, publication = REDACTED)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PartySnapshot> getParty();

  /** Facts of the violation, 1 to 5000 characters. */
  @Term(value = "违法事实", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 5000) String> getFacts();

  /** Summary of the evidence, 1 to 4000 characters. */
  @Term(value = "证据摘要", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 4000) String> getEvidenceSummary();

  /** Type of violation, 1 to 2000 characters. */
  @Term(value = "违法行为类型", source = "双公示数据标准（2018）", certainty = LIKELY)
  @RequiredInFull
  Optional<@Length(max = 2000) String> getViolationType();

  /** Provisions that were violated. */
  @Term(value = "违反依据", source = "行政处罚法（2021）第三十七条")
  @RequiredInFull
  List<@Valid LegalBasis> getLegalBasisViolated();

  /** Provisions on which the penalty rests. */
  @Term(value = "处罚依据", source = "行政处罚法（2021）第三十七条")
  @RequiredInFull
  List<@Valid LegalBasis> getLegalBasisPenalty();

  /** Kinds of penalty. */
  @Term(value = "处罚种类", source = "行政处罚法（2021）第九条")
  @RequiredInFull
  List<@Valid PenaltyType> getPenaltyTypes();

  /** Fine. */
  @Term("罚款金额")
  Optional<@Valid Money> getFine();

  /** Confiscated amount. */
  @Term(value = "没收金额", source = "行政处罚法（2021）第二十八条")
  Optional<@Valid Money> getConfiscated();

  /** Order to correct the violation. */
  @Term(value = "责令改正", source = "行政处罚法（2021）第二十八条")
  Optional<@Valid RecordId<RectificationOrder>> getOrderToCorrect();

  /** Calculation of the fine by the discretion benchmark. */
  @Term(value = "裁量计算", source = "行政处罚法（2021）第三十四条", publication = REDACTED)
  Optional<@Valid RecordId<?>> getDiscretion();

  /** Why the penalty is below the statutory range. */
  @Term(value = "减轻处罚", source = "行政处罚法（2021）第三十二条", certainty = ASSUMED, publication = REDACTED)
  Optional<@Valid Mitigation> getMitigation();

  /** Whether statement and hearing were followed, and why, 1 to 2000 characters. */
  @Term(value = "陈述申辩、听证采纳情况及理由", source = "行政处罚法（2021）第四十五条")
  @RequiredInFull
  Optional<@Length(max = 2000) String> getStatementAdoption();

  /** How and until when the party must pay. */
  @Term(value = "履行方式和期限", source = "行政处罚法（2021）第六十七条", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid Payment> getPayment();

  /** Surcharge for late payment. */
  @Term(value = "加处罚款规定", source = "行政处罚法（2021）第七十二条")
  @RequiredInFull
  Optional<@Valid SurchargeRule> getSurchargeRule();

  /** Remedies against the decision. */
  @Term("救济途径和期限")
  @RequiredInFull
  Optional<@Valid RemedyNotice> getRemedies();

  /** Day of service. */
  @Term(value = "送达日期", source = "行政处罚法（2021）第六十一条", publication = INTERNAL)
  @RequiredInFull
  Optional<LocalDate> getServedOn();

  /** How it was served. */
  @Term(value = "送达方式", source = "行政处罚法（2021）第六十一条", publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid ServiceMethod> getServiceMethod();

  /** Whether the party consented to electronic service. */
  @Term(value = "电子送达同意", source = "行政处罚法（2021）第六十一条", publication = INTERNAL)
  Optional<Boolean> getElectronicServiceConsent();

  /** Publication of the decision. */
  @Term(value = "公示", source = "行政处罚法（2021）第四十八条")
  Optional<@Valid RecordId<?>> getPublicity();

  /** What happened to the decision afterwards. */
  @Term(value = "变更/撤销", source = "行政处罚法（2021）第四十八条")
  Optional<@Valid Revocation> getRevocation();

  @Override
  default Optional<LocalDate> actDate() {
    return getDecidedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePenaltyDecision.Builder {}
}
