package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/**
 * A draw of targets and of the officers who inspect them (双随机抽取) that anyone can repeat from the
 * two pools and the two opened parts of the seed. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "random-draw",
    term = "双随机抽取",
    source = "优化营商环境条例第五十四条",
    certainty = LIKELY,
    publication = REDACTED)
@SuppressWarnings("immutables:from")
public interface RandomDraw extends EnforcementRecord<RandomDraw> {

  /** Plan under which it is drawn. */
  @Term(value = "检查计划", publication = PUBLIC)
  Optional<@Valid RecordId<InspectionPlan>> getPlan();

  /** When it was drawn. */
  @Term(value = "抽取时间", publication = PUBLIC)
  @RequiredInFull
  Optional<OffsetDateTime> getDrawnAt();

  /** How it was drawn. */
  @Term(value = "抽取算法", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
  @RequiredInFull
  Optional<@Valid DrawAlgorithm> getAlgorithm();

  /** Pool of the targets. */
  @Term("检查对象名录库")
  @RequiredInFull
  Optional<@Valid RecordId<PoolSnapshot>> getTargetPool();

  /** Digest of the pool of targets. */
  @Term(value = "检查对象名录库摘要", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid DigestValue> getTargetPoolDigest();

  /** Pool of the inspectors. */
  @Term("检查人员名录库")
  @RequiredInFull
  Optional<@Valid RecordId<PoolSnapshot>> getInspectorPool();

  /** Digest of the pool of inspectors. */
  @Term(value = "检查人员名录库摘要", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid DigestValue> getInspectorPoolDigest();

  /** Part of the seed of who operates the draw. */
  @Term(value = "操作人种子", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid SeedPart> getOperator();

  /** Part of the seed of who watches it. */
  @Term(value = "监督人种子", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid SeedPart> getWitness();

  /** How many are drawn of each stratum, in this order. */
  @Term(value = "各层抽取数量", publication = PUBLIC)
  @RequiredInFull
  List<@Valid DrawQuota> getQuotas();

  /** Officers who are drawn for each target, 1 to 20. */
  @Term(value = "每个对象检查人员数", source = "行政处罚法（2021）第四十二条")
  @RequiredInFull
  Optional<@Min(1) @Max(20) Integer> getOfficersPerTarget();

  /** Inspectors who are left out for a target. */
  @Term(value = "抽取时回避", source = "行政处罚法（2021）第四十三条", publication = INTERNAL)
  List<@Valid DrawRecusal> getRecusals();

  /** Targets, by stratum and within it in the order of the draw. */
  @Term(value = "抽中对象", publication = PUBLIC)
  @RequiredInFull
  List<@Valid RecordId<PollutionSource>> getTargets();

  /** Officers for each target, in the order of the targets. */
  @Term("抽中人员")
  @RequiredInFull
  List<@Valid DrawAssignment> getAssignments();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(Optional.empty(), getDrawnAt());
  }

  /**
   * What is not as the pools and the opened seed demand: digests, commitments, quotas, targets,
   * officers; empty where the draw can be repeated. What is absent is a defect like another.
   */
  default List<DrawDefect> verify(PoolSnapshot targets, PoolSnapshot inspectors) {
    return new Draw(this, targets, inspectors).defects();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRandomDraw.Builder {}
}
