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
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.snapshot.AgencyInRole;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.immutables.value.Value;

/**
 * An order to correct a violation (责令改正违法行为决定书), such as 沪奉环责改〔2020〕12号. Not a penalty. Immutable
 * and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "rectification-order",
    term = "责令改正违法行为决定书",
    source = "环境保护主管部门实施按日连续处罚办法第九条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface RectificationOrder extends EnforcementRecord<RectificationOrder> {

  /** Number of the document. */
  @Term("责令改正决定书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getOrderNo();

  /** Day of issue. */
  @Term("作出日期")
  @RequiredInFull
  Optional<LocalDate> getIssuedOn();

  /** Party as it was on the day. */
  @Term(value = "当事人", privacy = P1, publication = REDACTED)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PartySnapshot> getParty();

  /** Facts of the violation, 1 to 4000 characters. */
  @Term(value = "违法事实", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 4000) String> getFacts();

  /** Evidence of the facts. */
  @Term(value = "证据", publication = REDACTED)
  List<@Valid RecordId<EvidenceItem>> getEvidence();

  /** Provisions that were violated. */
  @Term("违反条款")
  @RequiredInFull
  List<@Valid LegalBasis> getViolated();

  /** Provisions on which the order rests. */
  @Term("责令改正依据")
  @RequiredInFull
  List<@Valid LegalBasis> getBasis();

  /** What must be corrected, each with its own time. */
  @Term(value = "改正要求", source = "环境保护主管部门实施按日连续处罚办法第八条、第九条")
  @RequiredInFull
  List<@Valid Requirement> getRequirements();

  /** Whether the party was told what follows if it does not correct. */
  @Term(value = "拒不改正后果告知", publication = INTERNAL)
  @RequiredInFull
  Optional<Boolean> getConsequenceNotice();

  /** Order that this one follows. */
  @Term(value = "前次责令改正决定", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RecordId<RectificationOrder>> getPrecedingOrder();

  /** Remedies against the order. */
  @Term(value = "救济途径和期限", source = "行政复议法（2023）第二十条、行政诉讼法第四十六条")
  @RequiredInFull
  Optional<@Valid RemedyNotice> getRemedies();

  /** Service of the order. */
  @Term(value = "送达", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid Service> getService();

  /** Where the authority published it. */
  @Term(value = "公开情况", source = "SDK", certainty = ASSUMED)
  Optional<@Valid DocumentPublication> getPublication();

  /** Report of the party on its correction. */
  @Term(value = "整改报告", source = "环境保护主管部门实施按日连续处罚办法第十一条", publication = INTERNAL)
  Optional<@Valid SelfReport> getSelfReport();

  /** Re-inspections, the first within 30 natural days after service. */
  @Term(value = "复查", source = "环境保护主管部门实施按日连续处罚办法第十条", publication = REDACTED)
  List<@Valid ReInspection> getReInspections();

  /** State of the order. */
  @Term(value = "状态", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid RectificationOrderStatus> getStatus();

  /** Agencies with a part in it. */
  @Term(value = "机关及其作用", source = "SDK", certainty = ASSUMED)
  List<@Valid AgencyInRole> getAgencies();

  @Override
  default Optional<LocalDate> actDate() {
    return getIssuedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRectificationOrder.Builder {}
}
