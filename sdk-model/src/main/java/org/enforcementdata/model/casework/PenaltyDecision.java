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
import org.enforcementdata.model.discretion.DiscretionCalculation;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.publicity.PublicityRecord;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.AgencyInRole;
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

  /** Others whom the decision names. */
  @Term(value = "关联主体", source = "SDK", certainty = ASSUMED, privacy = P1, publication = REDACTED)
  @Value.Redacted
  List<@Valid RelatedParty> getRelatedParties();

  /** Acts that are penalised: in a full decision each with facts and provisions. */
  @Term("违法行为")
  @RequiredInFull
  List<@Valid Act> getActs();

  /** Summary of the evidence, 1 to 4000 characters. */
  @Term(value = "证据摘要", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 4000) String> getEvidenceSummary();

  /** Type of violation, 1 to 2000 characters. */
  @Term(value = "违法行为类型", source = "双公示数据标准（2018）", certainty = LIKELY)
  @RequiredInFull
  Optional<@Length(max = 2000) String> getViolationType();

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

  /** How the fine is measured, where several acts share one. */
  @Term(value = "罚款计算依据", source = "行政处罚法（2021）第三十四条", certainty = ASSUMED, publication = REDACTED)
  Optional<@Valid FineBasis> getFineBasis();

  /** Illegal gains; 0 where there were none. */
  @Term(value = "违法所得", source = "行政处罚法（2021）第二十八条")
  Optional<@Valid Money> getIllegalGains();

  /** Order to correct the violation. */
  @Term(value = "责令改正", source = "行政处罚法（2021）第二十八条")
  Optional<@Valid RecordId<RectificationOrder>> getOrderToCorrect();

  /** Orders inside the decision. */
  @Term(value = "决定中的责令改正", source = "行政处罚法（2021）第二十八条", certainty = ASSUMED)
  List<@Valid DecisionOrder> getOrders();

  /** Calculation of the fine by the discretion benchmark. */
  @Term(value = "裁量计算", source = "行政处罚法（2021）第三十四条", publication = REDACTED)
  Optional<@Valid RecordId<DiscretionCalculation>> getDiscretion();

  /** Factors of discretion as printed, where several acts share one fine. */
  @Term(value = "裁量因素", source = "行政处罚法（2021）第三十四条", certainty = ASSUMED, publication = REDACTED)
  List<@Valid DiscretionFactor> getDiscretionFactors();

  /** Why the penalty is below the statutory range. */
  @Term(value = "减轻处罚", source = "行政处罚法（2021）第三十二条", certainty = ASSUMED, publication = REDACTED)
  Optional<@Valid Mitigation> getMitigation();

  /** Earlier cases of the party. */
  @Term(value = "既往案件", source = "SDK", certainty = ASSUMED)
  List<@Valid PriorCase> getPriorCases();

  /** Whether statement and hearing were followed, and why, 1 to 2000 characters. */
  @Term(value = "陈述申辩、听证采纳情况及理由", source = "行政处罚法（2021）第四十五条")
  @RequiredInFull
  Optional<@Length(max = 2000) String> getStatementAdoption();

  /** How and until when the party must pay. */
  @Term(value = "履行方式和期限", source = "行政处罚法（2021）第六十七条", publication = REDACTED)
  Optional<@Valid Payment> getPayment();

  /** Surcharge for late payment. */
  @Term(value = "加处罚款规定", source = "行政处罚法（2021）第七十二条")
  Optional<@Valid SurchargeRule> getSurchargeRule();

  /** Remedies against the decision. */
  @Term("救济途径和期限")
  @RequiredInFull
  Optional<@Valid RemedyNotice> getRemedies();

  /** Service of the decision. */
  @Term(value = "送达", source = "行政处罚法（2021）第六十一条", publication = INTERNAL)
  Optional<@Valid Service> getService();

  /** Where the authority published it. */
  @Term(value = "公开情况", source = "SDK", certainty = ASSUMED)
  Optional<@Valid DocumentPublication> getPublication();

  /** Publication of the decision. */
  @Term(value = "公示", source = "行政处罚法（2021）第四十八条")
  Optional<@Valid RecordId<PublicityRecord>> getPublicity();

  /** What happened to the decision afterwards. */
  @Term(value = "变更/撤销", source = "行政处罚法（2021）第四十八条")
  Optional<@Valid Revocation> getRevocation();

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

  final class Builder extends ImmutablePenaltyDecision.Builder {}
}
