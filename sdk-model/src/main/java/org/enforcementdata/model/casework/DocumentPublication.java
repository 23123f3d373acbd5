package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * Where the authority published a document (公开情况); where the sender read it is the provenance.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "公开情况", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface DocumentPublication extends DataObject<DocumentPublication> {

  /** Day of publication. */
  @Term("公开日期")
  Optional<LocalDate> getPublishedOn();

  /** Address of the page, 1 to 2000 characters. */
  @Term("公开网址")
  Optional<@Length(max = 2000) String> getAddress();

  /** Index number of government information, 1 to 100 characters. */
  @Term("信息公开索引号")
  Optional<@Length(max = 100) String> getIndexNo();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDocumentPublication.Builder {}
}
