package org.enforcementdata.model.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AgencyRef;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/**
 * A return of figures (统计报表) for a period: what was counted, how, and which identities must hold
 * between the figures. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("统计报表")
@SuppressWarnings("immutables:from")
public interface StatisticalReturn extends EnforcementRecord<StatisticalReturn> {

  /** Campaign to which the figures belong. */
  @Term(
      value = "专项行动",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Valid RecordId<Campaign>> getCampaign();

  /** Agency that reports. */
  @Term(
      value = "填报单位",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  AgencyRef getReporter();

  /** What the figures cover, 1 to 200 characters. */
  @Term(
      value = "统计范围",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Length(max = 200)
  String getScope();

  /** First day of the period. */
  @Term(value = "统计期自", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  LocalDate getPeriodFrom();

  /** Last day of the period. */
  @Term(value = "统计期至", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  LocalDate getPeriodTo();

  /** Day as of which the figures were taken. */
  @Term(value = "截至日期", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  LocalDate getAsOf();

  /** Figures. */
  @Term(
      value = "指标",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Valid Measure> getMeasures();

  /** Identities that must hold between the figures. */
  @Term(
      value = "恒等式",
      source = "夏令热线通报",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  List<@Valid MeasureIdentity> getIdentities();

  /** Notes, 1 to 2000 characters. */
  @Term(
      value = "说明",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Length(max = 2000) String> getNotes();

  /** Return that this one corrects. */
  @Term(
      value = "更正的报表",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Valid RecordId<StatisticalReturn>> getRevisionOf();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StatisticalReturn} values. */
  final class Builder extends ImmutableStatisticalReturn.Builder {}
}
