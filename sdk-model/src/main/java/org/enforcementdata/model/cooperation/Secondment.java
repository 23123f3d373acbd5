package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/**
 * An officer who works at another unit for a time (选派), such as one of the 90 of the ten batches
 * that helped around Beijing in 2020. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "secondment",
    term = "选派",
    source = "2020年执法大练兵文章",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@Period
public interface Secondment extends EnforcementRecord<Secondment> {

  /** Why the officer works elsewhere. */
  @Term("选派类别")
  Optional<@Valid SecondmentKind> getKind();

  /** Officer. */
  @Term(value = "选派人员", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid Officer> getOfficer();

  /** Unit from which the officer comes, 1 to 200 characters. */
  @Term("派出单位")
  Optional<@Length(max = 200) String> getHomeUnit();

  /** Unit at which the officer works, 1 to 200 characters. */
  @Term("选派接收单位")
  Optional<@Length(max = 200) String> getHostUnit();

  /** Where the officer works. */
  @Term(value = "派往区域", source = "SDK", certainty = ASSUMED)
  Optional<@Valid DivisionCode> getHostDivision();

  /** Number of the batch, 1 to 1000. */
  @Term("批次")
  Optional<@Min(1) @Max(1000) Integer> getBatchNo();

  /** Post, such as 法制审核, 1 to 100 characters. */
  @Term("岗位")
  Optional<@Length(max = 100) String> getPost();

  /** First day. */
  @Term(value = "开始日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term(value = "结束日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getEndsOn();

  @Override
  default Optional<LocalDate> actDate() {
    return getStartsOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSecondment.Builder {}
}
