package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One factor with its options (裁量因素表). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "裁量因素表", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface FactorTable extends DataObject<FactorTable> {

  /** Factor, 1 to 200 characters. */
  @Term("裁量因素")
  @Length(max = 200)
  String getFactor();

  /** Options. */
  @Term("裁量因子")
  @RequiredInFull
  List<@Valid FactorOption> getOptions();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFactorTable.Builder {}
}
