package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/**
 * A group of officers for one task (检查组、工作组), such as one of the 12 of the air campaign or of the
 * 18 that checked key emitters. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "task-force",
    term = "检查组、工作组",
    source = "2020年执法大练兵文章",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@Period
public interface TaskForce extends EnforcementRecord<TaskForce> {

  /** Name, 1 to 200 characters. */
  @Term("检查组名称")
  @Length(max = 200)
  String getName();

  /** Campaign for which it works. */
  @Term("专项行动")
  @RequiredInFull
  Optional<@Valid RecordId<Campaign>> getCampaign();

  /** Stage of the campaign in which it works, 1 to 100. */
  @Term(value = "阶段序号", source = "SDK", certainty = ASSUMED)
  Optional<@Min(1) @Max(100) Integer> getStage();

  /** Officer who leads it. */
  @Term(value = "组长", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Officer> getLeader();

  /** Other officers. */
  @Term(value = "组员", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid Officer> getMembers();

  /** Where it works. */
  @Term(value = "责任区域", source = "SDK", certainty = ASSUMED)
  List<@Valid DivisionCode> getAreas();

  /** First day. */
  @Term(value = "开始日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term(value = "结束日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getEndsOn();

  /** Whether it has a temporary party branch. */
  @Term("是否设临时党支部")
  Optional<Boolean> getTemporaryPartyBranch();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTaskForce.Builder {}
}
