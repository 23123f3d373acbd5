package org.enforcementdata.model.snapshot;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.DivisionCode;
import org.immutables.value.Value;

/**
 * An agency (机关) as a record names it, such as 上海市奉贤区生态环境局. A snapshot of the day, not a link to a
 * register. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "机关", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface AgencyRef extends DataObject<AgencyRef> {

  /** Full name. */
  @Term("机关名称")
  @Length(max = 200)
  String getName();

  /** Unified social credit code of the agency. */
  @Term(value = "机关统一社会信用代码", source = "GB 32100-2015")
  @RequiredInFull
  Optional<@Valid CreditCode> getCreditCode();

  /** Division that the agency is responsible for. */
  @Term(value = "机关行政区划代码", source = "GB/T 2260-2007")
  @RequiredInFull
  Optional<@Valid DivisionCode> getDivision();

  /** Administrative level. */
  @Term("机关层级")
  @RequiredInFull
  Optional<@Valid AgencyLevel> getLevel();

  /** Kind of agency. */
  @Term("机关类别")
  @RequiredInFull
  Optional<@Valid AgencyKind> getKind();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableAgencyRef.Builder {}
}
