package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.ComplianceColour;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/**
 * The colour that a site bears after an evaluation (环保码、三色码), such as those of Xuhui. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(
    name = "compliance-code",
    term = "环保码、三色码",
    source = "环保码、三色码管理规定",
    certainty = LIKELY,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
@Period(start = "evaluationStartsOn", end = "evaluationEndsOn")
public interface ComplianceCode extends EnforcementRecord<ComplianceCode> {

  /** What the code holds; never a credit code, 1 to 128 characters. */
  @Term(value = "码标识", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Length(max = 128) String> getToken();

  /** Source that bears it. */
  @Term("赋码对象")
  @RequiredInFull
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Scheme. */
  @Term("赋码方案")
  @Valid
  ComplianceScheme getScheme();

  /** Colour. */
  @Term("颜色")
  @Valid
  ComplianceColour getColour();

  /** First day of the evaluation. */
  @Term("评价期起")
  @RequiredInFull
  Optional<LocalDate> getEvaluationStartsOn();

  /** Last day of it. */
  @Term("评价期止")
  @RequiredInFull
  Optional<LocalDate> getEvaluationEndsOn();

  /** Score. */
  @Term(value = "评价得分", publication = REDACTED)
  Optional<@DecimalMin("0") @DecimalMax("1000") BigDecimal> getScore();

  /** Version of the criteria, 1 to 64 characters. */
  @Term(value = "评价标准版本", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 64) String> getCriteriaVersion();

  /** First day on which the code is valid. */
  @Term("码有效期自")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term("码有效期至")
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Colour before. */
  @Term("上次颜色")
  Optional<@Valid ComplianceColour> getPreviousColour();

  /** What follows from the colour, 1 to 500 characters each. */
  @Term("应用")
  List<@Length(max = 500) String> getConsequences();

  /** What whoever scans it sees. */
  @Term("展示内容")
  @RequiredInFull
  Optional<@Valid CodeDisplay> getDisplay();

  /** Objection to it. */
  @Term(value = "码异议", source = "SDK", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid CodeAppeal> getAppeal();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default ComplianceCode normalised() {
    return getScore().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).score(getScore().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplianceCode.Builder {}
}
