package org.enforcementdata.model.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One stage of a campaign (阶段). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("阶段")
public interface CampaignStage extends DataObject {

  /** Number of the stage, from 1. */
  @Term(value = "阶段序号", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  @Min(1)
  @Max(99)
  int getNumber();

  /** Name, 1 to 100 characters. */
  @Term(value = "阶段名称", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  @Length(max = 100)
  String getName();

  /** First day. */
  @Term(value = "开始日期", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  LocalDate getStartsOn();

  /** Last day. */
  @Term(value = "结束日期", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  LocalDate getEndsOn();

  /** Tasks, 1 to 1000 characters each. */
  @Term(value = "任务", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  List<@Length(max = 1000) String> getTasks();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CampaignStage} values. */
  final class Builder extends ImmutableCampaignStage.Builder {}
}
