package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One delivery to a credit platform (推送信用平台). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "推送信用平台", source = "双公示数据标准（2018）", certainty = ASSUMED, publication = INTERNAL)
public interface PlatformPush extends DataObject<PlatformPush> {

  /** Platform, 1 to 100 characters. */
  @Term("信用平台")
  @Length(max = 100)
  String getPlatform();

  /** When it was sent. */
  @Term("推送时间")
  @RequiredInFull
  Optional<OffsetDateTime> getPushedAt();

  /** When it was acknowledged. */
  @Term("推送确认时间")
  Optional<OffsetDateTime> getAcknowledgedAt();

  /** Error that it answered, such as 1001, 1 to 32 characters. */
  @Term("错误代码")
  Optional<@Length(max = 32) String> getErrorCode();

  /** Number of the attempt, 1 to 1000. */
  @Term("推送次数")
  Optional<@Min(1) @Max(1000) Integer> getAttempt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePlatformPush.Builder {}
}
