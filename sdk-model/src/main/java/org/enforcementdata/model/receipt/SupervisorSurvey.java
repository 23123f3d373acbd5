package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

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
import org.enforcementdata.model.quantity.Count;
import org.immutables.value.Value;

/**
 * What the integrity supervisors answered together (廉政监督员问卷); never what one of them did. Immutable
 * and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "supervisor-survey",
    term = "廉政监督员问卷",
    source = "2020年执法大练兵文章",
    certainty = ASSUMED,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@Period
public interface SupervisorSurvey extends EnforcementRecord<SupervisorSurvey> {

  /** Title, 1 to 200 characters. */
  @Term("问卷名称")
  @RequiredInFull
  Optional<@Length(max = 200) String> getTitle();

  /** First day. */
  @Term("开始日期")
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term("结束日期")
  Optional<LocalDate> getEndsOn();

  /** Sheets that were handed out. */
  @Term("发放份数")
  Optional<@Valid Count> getHandedOut();

  /** Sheets that came back. */
  @Term("收回份数")
  Optional<@Valid Count> getReturned();

  /** Questions with the sums of the answers. */
  @Term("问卷题目")
  List<@Valid SurveyQuestion> getQuestions();

  @Override
  default Optional<LocalDate> actDate() {
    return getEndsOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSupervisorSurvey.Builder {}
}
