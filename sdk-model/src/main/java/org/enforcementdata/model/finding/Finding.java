package org.enforcementdata.model.finding;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.NoPenaltyNotice;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.MediaElement;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.cooperation.Transfer;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.snapshot.AgencyInRole;
import org.immutables.value.Value;

/**
 * A problem that was found (问题), with its way to correction (闭环). It is not yet a case: a case may
 * follow from it. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(name = "finding", term = "问题", source = "SDK", certainty = CERTAIN, publication = PUBLIC)
@SuppressWarnings("immutables:from")
@DayOf(day = "discoveredOn", instant = "discoveredAt")
public interface Finding extends EnforcementRecord<Finding> {

  /** Where the finding comes from; exactly one. */
  @Term(value = "来源", source = "2020年执法大练兵文章", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid FindingSource> getOrigin();

  /** Further places where it was noticed. */
  @Term(value = "相关来源", certainty = ASSUMED, publication = REDACTED)
  List<@Valid FindingSource> getRelatedOrigins();

  /** Source at which it was found. */
  @Term(value = "对象", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Element that it concerns. */
  @Term(value = "要素", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid MediaElement> getElement();

  /**
   * Code of the violation after a versioned list; none: a problem without violation, 1 to 64
   * characters.
   */
  @Term(value = "违法行为代码", certainty = ASSUMED)
  Optional<@Length(max = 64) String> getViolationCode();

  /** What the problem is, without personal data, 1 to 2000 characters. */
  @Term(value = "问题描述", source = "2020年执法大练兵文章", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 2000) String> getDescription();

  /** How grave it is. */
  @Term(value = "程度", source = "行政处罚法（2021）第三十三条", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid FindingSeverity> getSeverity();

  /** Whether it is the first time. */
  @Term(value = "是否首次", source = "行政处罚法（2021）第三十三条", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid FirstOccurrence> getFirstTime();

  /** Harm that was done. */
  @Term(value = "危害后果", source = "行政处罚法（2021）第三十三条", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid Harm> getHarm();

  /** Whether a crime is suspected. */
  @Term(value = "涉嫌犯罪", source = "行政处罚法（2021）第二十七条", publication = INTERNAL)
  @RequiredInFull
  Optional<Boolean> getSuspectedCrime();

  /** Day of discovery where only the day is known. */
  @Term(value = "发现日期", certainty = ASSUMED)
  Optional<LocalDate> getDiscoveredOn();

  /** When it was discovered. */
  @Term(value = "发现时间", source = "2020年执法大练兵文章")
  @RequiredInFull
  Optional<OffsetDateTime> getDiscoveredAt();

  /** Whether it was discovered on site or off site. */
  @Term(value = "发现方式", source = "2020年执法大练兵文章")
  @RequiredInFull
  Optional<@Valid InspectionMode> getDiscoveredMode();

  /** Means by which it was discovered off site. */
  @Term(value = "发现手段", source = "2020年执法大练兵文章")
  Optional<@Valid OffSiteMethod> getMethod();

  /** Provisions that were violated. */
  @Term("违反条款")
  List<@Valid LegalBasis> getViolated();

  /** Values that were measured. */
  @Term(value = "测得值", source = "SDK", certainty = ASSUMED)
  List<@Valid MeasuredValue> getMeasuredValues();

  /** How much waste of each code. */
  @Term(value = "废物数量", source = "SDK", certainty = ASSUMED)
  List<@Valid WasteQuantity> getWasteQuantities();

  /** How it is handled; several may apply. */
  @Term(value = "处置方式", source = "2020年执法大练兵文章（分类处理）")
  List<@Valid DispositionType> getDispositions();

  /** Orders to correct it. */
  @Term(value = "责令改正决定书", certainty = ASSUMED, publication = INTERNAL)
  List<@Valid RecordId<RectificationOrder>> getOrders();

  /** Case that follows from it. */
  @Term(value = "案件", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid RecordId<EnforcementCase>> getEnforcementCase();

  /** Notice that no penalty is imposed. */
  @Term(value = "免罚通知书", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid RecordId<NoPenaltyNotice>> getNoPenaltyNotice();

  /** Transfers to other agencies. */
  @Term(value = "移送", certainty = ASSUMED, publication = INTERNAL)
  List<@Valid RecordId<Transfer>> getTransfers();

  /** What the party did to correct it. */
  @Term(value = "整改", source = "2020年执法大练兵文章", publication = REDACTED)
  Optional<@Valid Correction> getCorrection();

  /** Verification of the correction, without which it does not close. */
  @Term(value = "核实", source = "2020年执法大练兵文章（跟踪复查）", publication = INTERNAL)
  Optional<@Valid Verification> getVerification();

  /** State of the finding. */
  @Term(value = "状态", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid FindingStatus> getStatus();

  /** When it was closed. */
  @Term(value = "销号时间", certainty = ASSUMED)
  Optional<OffsetDateTime> getClosedAt();

  /** How often it was reopened, 0 or more. */
  @Term(value = "重开次数", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Min(0) Integer> getReopenCount();

  /** Agencies with a part in it. */
  @Term(value = "机关及其作用", source = "SDK", certainty = ASSUMED)
  List<@Valid AgencyInRole> getAgencies();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getDiscoveredOn(), getDiscoveredAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFinding.Builder {}
}
