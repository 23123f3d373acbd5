package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * The code that an enterprise scans at a visit (检查码); its format is not published. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "检查码", source = "上海市优化营商环境条例第六十三条", certainty = CERTAIN, publication = PUBLIC)
public interface InspectionCode extends DataObject<InspectionCode> {

  /** The code as issued, 1 to 100 characters. */
  @Term("检查码")
  @Length(max = 100)
  String getCode();

  /** When the code was issued. */
  @Term("发码时间")
  @RequiredInFull
  Optional<OffsetDateTime> getIssuedAt();

  /** When the enterprise scanned it. */
  @Term("扫码时间")
  Optional<OffsetDateTime> getScannedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableInspectionCode.Builder {}
}
