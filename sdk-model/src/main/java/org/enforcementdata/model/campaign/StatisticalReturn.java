package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A return of figures (统计报表) for a period: what was counted, how, and which identities must hold
 * between the figures. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "statistical-return",
    term = "统计报表",
    source = "SDK",
    certainty = ASSUMED,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface StatisticalReturn extends EnforcementRecord<StatisticalReturn> {

  /** Campaign to which the figures belong. */
  @Term("专项行动")
  Optional<@Valid RecordId<Campaign>> getCampaign();

  /** Whether of a day or of a period. */
  @Term(value = "报表类别", source = "SDK", certainty = ASSUMED)
  Optional<@Valid ReturnKind> getKind();

  /** Agency that reports. */
  @Term("填报单位")
  @RequiredInFull
  Optional<@Valid AgencyRef> getReporter();

  /** What the figures cover, 1 to 200 characters. */
  @Term("统计范围")
  @RequiredInFull
  Optional<@Length(max = 200) String> getScope();

  /** First day of the period. */
  @Term(value = "统计期自", source = "2020年执法大练兵文章", certainty = CERTAIN)
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day of the period. */
  @Term(value = "统计期至", source = "2020年执法大练兵文章", certainty = CERTAIN)
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Day as of which the figures were taken. */
  @Term(value = "截至日期", source = "2020年执法大练兵文章", certainty = CERTAIN)
  @RequiredInFull
  Optional<LocalDate> getAsOf();

  /** Figures. */
  @Term(value = "指标", source = "2020年执法大练兵文章")
  @RequiredInFull
  List<@Valid Measure> getMeasures();

  /** Identities that must hold between the figures. */
  @Term(value = "恒等式", source = "夏令热线通报")
  List<@Valid MeasureIdentity> getIdentities();

  /** Notes, 1 to 2000 characters. */
  @Term("说明")
  Optional<@Length(max = 2000) String> getNotes();

  /** Return that this one corrects. */
  @Term("更正的报表")
  Optional<@Valid RecordId<StatisticalReturn>> getRevisionOf();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableStatisticalReturn.Builder {}
}
