package org.enforcementdata.model.monitoring;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.cooperation.EnforcementUnit;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.quantity.Measurement;
import org.immutables.value.Value;

/**
 * A warning or clue that a platform sends (预警线索), such as the city brain (城市大脑) or one-network
 * management (一网统管). Not a finding yet. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "signal",
    term = "预警线索",
    source = "2020年执法大练兵文章",
    certainty = ASSUMED,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
public interface Signal extends EnforcementRecord<Signal> {

  /** Number at the platform, 1 to 100 characters. */
  @Term("线索编号")
  @RequiredInFull
  Optional<@Length(max = 100) String> getSignalNo();

  /** Platform that sent it, 1 to 200 characters. */
  @Term("来源平台")
  @RequiredInFull
  Optional<@Length(max = 200) String> getPlatform();

  /** Unit that received it. */
  @Term("线索接收单位")
  Optional<@Valid RecordId<EnforcementUnit>> getUnit();

  /** Rule of the platform that it follows, 1 to 200 characters. */
  @Term("预警规则")
  Optional<@Length(max = 200) String> getWarningRule();

  /** Value that set it off. */
  @Term("预警值")
  Optional<@Valid Measurement> getValue();

  /** When it was sent. */
  @Term("发送时间")
  Optional<OffsetDateTime> getSentAt();

  /** Source that it concerns. */
  @Term("线索对象")
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Place, 1 to 500 characters. */
  @Term("地点")
  Optional<@Length(max = 500) String> getPlace();

  /** What it says, 1 to 2000 characters. */
  @Term("线索内容")
  Optional<@Length(max = 2000) String> getDescription();

  /** What became of it. */
  @Term("线索处置方式")
  Optional<@Valid SignalHandling> getHandling();

  /** When it was handled. */
  @Term("处置时间")
  Optional<OffsetDateTime> getHandledAt();

  /** Inspection that followed. */
  @Term("检查")
  Optional<@Valid RecordId<Inspection>> getInspection();

  /** Why it was dismissed, 1 to 500 characters. */
  @Term("不予处置原因")
  Optional<@Length(max = 500) String> getDismissalReason();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(Optional.empty(), getSentAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSignal.Builder {}
}
