package org.enforcementdata.model.header;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** Where a record was read, or taken from (出处). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "出处", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Provenance extends DataObject<Provenance> {

  /** Medium. */
  @Term("来源媒介")
  Optional<@Valid ProvenanceMedium> getMedium();

  /** Address of the page or file, 1 to 2000 characters. */
  @Term("网址")
  Optional<@Length(max = 2000) String> getAddress();

  /** Day on which it was published there. */
  @Term("发布日期")
  Optional<LocalDate> getPublishedOn();

  /** Index number of government information, 1 to 100 characters. */
  @Term("信息公开索引号")
  Optional<@Length(max = 100) String> getIndexNo();

  /** Day on which it was read. */
  @Term("采集日期")
  Optional<LocalDate> getRetrievedOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableProvenance.Builder {}
}
