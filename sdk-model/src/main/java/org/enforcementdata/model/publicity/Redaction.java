package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What was hidden of a record (脱敏方案). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "脱敏方案", source = "生态环境行政处罚办法第六十四条", certainty = ASSUMED, publication = INTERNAL)
public interface Redaction extends DataObject<Redaction> {

  /** Id of the scheme, 1 to 64 characters. */
  @Term("脱敏方案标识")
  @RequiredInFull
  Optional<@Length(max = 64) String> getProfileId();

  /** Version of the scheme, 1 to 32 characters. */
  @Term("脱敏方案版本")
  @RequiredInFull
  Optional<@Length(max = 32) String> getProfileVersion();

  /** Members that were hidden, as JSON Pointers, 1 to 300 characters each. */
  @Term("隐去位置")
  List<@Length(max = 300) String> getRedactedPaths();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRedaction.Builder {}
}
