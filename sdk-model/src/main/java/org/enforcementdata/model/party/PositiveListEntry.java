package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/**
 * One enterprise of the positive list, checked from a distance first (正面清单条目); 3 410 in Shanghai in
 * 2020. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "positive-list-entry",
    term = "正面清单条目",
    source = "沪环执法正面清单",
    certainty = LIKELY,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period(start = "includedOn", end = "endsOn")
@Period(start = "noticeStartsOn", end = "noticeEndsOn")
public interface PositiveListEntry extends EnforcementRecord<PositiveListEntry> {

  /** List to which it belongs, 1 to 200 characters. */
  @Term("正面清单名称")
  @RequiredInFull
  Optional<@Length(max = 200) String> getListTitle();

  /** Version of the list, 1 to 64 characters. */
  @Term("正面清单版本")
  @RequiredInFull
  Optional<@Length(max = 64) String> getListVersion();

  /** Enterprise. */
  @Term("排污单位")
  @RequiredInFull
  Optional<@Valid RecordId<Enterprise>> getEnterprise();

  /** Source. */
  @Term("固定污染源")
  @RequiredInFull
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** What it was included for, 1 to 200 characters each. */
  @Term("纳入依据")
  @RequiredInFull
  List<@Length(max = 200) String> getCriteria();

  /** Who proposed it. */
  @Term(value = "正面清单提出方", publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid PositiveListProposer> getProposedBy();

  /** Level that is competent. */
  @Term(value = "管辖层级", publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid AgencyLevel> getCompetentLevel();

  /** First day of public notice. */
  @Term("公示开始日期")
  Optional<LocalDate> getNoticeStartsOn();

  /** Last day of it. */
  @Term("公示结束日期")
  Optional<LocalDate> getNoticeEndsOn();

  /** Objections to it, 1 to 1000 characters each. */
  @Term(value = "异议", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Length(max = 1000) String> getObjections();

  /** Day of inclusion. */
  @Term("纳入日期")
  @RequiredInFull
  Optional<LocalDate> getIncludedOn();

  /** Last day on which it is valid. */
  @Term("正面清单有效期至")
  Optional<LocalDate> getEndsOn();

  /** How it is checked first. */
  @Term(value = "优先检查方式", source = "2020年执法大练兵文章")
  @RequiredInFull
  Optional<@Valid InspectionMode> getPreferredMode();

  /** Times in which it is suspended. */
  @Term("暂停")
  List<@Valid ListSuspension> getSuspensions();

  /** Removal. */
  @Term("移出")
  Optional<@Valid ListRemoval> getRemoval();

  /** State of it. */
  @Term(value = "正面清单状态", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid PositiveListStatus> getStatus();

  @Override
  default Optional<LocalDate> actDate() {
    return getIncludedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePositiveListEntry.Builder {}
}
