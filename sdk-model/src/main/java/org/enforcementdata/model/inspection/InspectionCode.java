package org.enforcementdata.model.inspection;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * The code that an enterprise scans at a visit (检查码); its format is not published. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("检查码")
public interface InspectionCode extends DataObject {

  /** The code as issued, 1 to 100 characters. */
  @Term(value = "检查码", source = "上海市优化营商环境条例第六十三条", publication = Publication.PUBLIC)
  @Length(max = 100)
  String getCode();

  /** When the code was issued. */
  @Term(value = "发码时间", source = "上海市优化营商环境条例第六十三条", publication = Publication.PUBLIC)
  OffsetDateTime getIssuedAt();

  /** When the enterprise scanned it. */
  @Term(value = "扫码时间", source = "上海市优化营商环境条例第六十三条", publication = Publication.PUBLIC)
  Optional<OffsetDateTime> getScannedAt();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link InspectionCode} values. */
  final class Builder extends ImmutableInspectionCode.Builder {}
}
