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
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ServiceVisit;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.AgencyInRole;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.immutables.value.Value;

/**
 * The document that says that an act is not penalised, and why (免罚通知书、不予行政处罚决定书), such as the first
 * of Shanghai, by Fengxian in 2020. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "no-penalty-notice",
    term = "免罚通知书、不予行政处罚决定书",
    source = "行政处罚法（2021）第三十三条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface NoPenaltyNotice extends EnforcementRecord<NoPenaltyNotice> {

  /** Number of the document. */
  @Term("免罚通知书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getNoticeNo();

  /** Notice or decision. */
  @Term(value = "不予处罚文书类别", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid NoPenaltyKind> getKind();

  /** Day of the document. */
  @Term("作出日期")
  @RequiredInFull
  Optional<LocalDate> getIssuedOn();

  /** Party as it was on the day. */
  @Term(value = "当事人", privacy = P1, publication = REDACTED)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PartySnapshot> getParty();

  /** Finding from which it comes. */
  @Term(value = "问题", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid RecordId<Finding>> getFinding();

  /** Case, where one was filed. */
  @Term(value = "案件", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid RecordId<EnforcementCase>> getEnforcementCase();

  /** Acts, none of them with a penalty. */
  @Term(value = "违法行为", publication = REDACTED)
  @RequiredInFull
  List<@Valid ActWithoutPenalty> getActs();

  /** Why there is no penalty. */
  @Term("不予处罚情形")
  @RequiredInFull
  Optional<@Valid NoPenaltyGround> getGround();

  /** Item of a no-penalty list. */
  @Term(value = "免罚清单依据", source = "生态环境轻微违法违规行为免罚清单", certainty = ASSUMED)
  Optional<@Valid NoPenaltyListItem> getListItem();

  /** Reasons as the document states them, 1 to 5000 characters. */
  @Term(value = "不予处罚理由", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 5000) String> getReasons();

  /** Fine that the act would have borne. */
  @Term(value = "拟罚款金额（如予处罚）", publication = REDACTED)
  Optional<@Valid Money> getWouldBeFine();

  /** Proof of each condition. */
  @Term(value = "条件证明", source = "生态环境轻微违法违规行为免罚清单", publication = INTERNAL)
  @RequiredInFull
  List<@Valid ConditionProof> getConditionsProven();

  /** Day on which the correction was verified. */
  @Term(value = "改正核实日期", source = "生态环境轻微违法违规行为免罚清单", publication = REDACTED)
  @RequiredInFull
  Optional<LocalDate> getCorrectionVerifiedOn();

  /** Whether it was corrected on the spot. */
  @Term(value = "是否当场改正", source = "生态环境轻微违法违规行为免罚清单", publication = REDACTED)
  @RequiredInFull
  Optional<Boolean> getOnTheSpot();

  /** Whether the party was educated. */
  @Term(value = "是否教育当事人", publication = INTERNAL)
  @RequiredInFull
  Optional<Boolean> getEducationGiven();

  /** What the party committed itself to. */
  @Term(value = "守法承诺", source = "SDK", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid LawfulCommitment> getCommitment();

  /** Review of legality. */
  @Term(value = "法制审核", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid LegalReview> getLegalReview();

  /** Visit that helped the party afterwards. */
  @Term(value = "跟踪帮扶", source = "2020年执法大练兵文章", publication = INTERNAL)
  Optional<@Valid RecordId<ServiceVisit>> getFollowUpVisit();

  /** Orders to correct inside the document. */
  @Term(value = "责令改正内容", source = "SDK", certainty = ASSUMED)
  List<@Valid DecisionOrder> getOrders();

  /** Order to correct. */
  @Term(value = "责令改正决定", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RecordId<RectificationOrder>> getOrderToCorrect();

  /** Remedies against the document. */
  @Term(value = "救济途径和期限", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RemedyNotice> getRemedies();

  /** Service of the document. */
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
    return getIssuedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableNoPenaltyNotice.Builder {}
}
