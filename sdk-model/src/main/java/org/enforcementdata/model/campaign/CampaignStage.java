package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One stage of a campaign (阶段). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "阶段", source = "2020年执法大练兵文章", certainty = CERTAIN, publication = PUBLIC)
@Period
public interface CampaignStage extends DataObject<CampaignStage> {

  /** Number of the stage, from 1. */
  @Term("阶段序号")
  @RequiredInFull
  Optional<@Min(1) @Max(99) Integer> getNumber();

  /** Name, 1 to 100 characters. */
  @Term("阶段名称")
  @Length(max = 100)
  String getName();

  /** First day. */
  @Term("开始日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term("结束日期")
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Tasks, 1 to 1000 characters each. */
  @Term("任务")
  List<@Length(max = 1000) String> getTasks();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCampaignStage.Builder {}
}
