package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.MediaElement;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.quantity.Measurement;
import org.immutables.value.Value;

/** One sample (样品). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "样品", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface Sample extends DataObject<Sample> {

  /** Number of the sample, 1 to 100 characters. */
  @Term("样品编号")
  @Length(max = 100)
  String getSampleNo();

  /** Outlet at which it was taken. */
  @Term("排放口编码")
  Optional<@Valid OutletCode> getOutletCode();

  /** What was sampled. */
  @Term("样品要素")
  @RequiredInFull
  Optional<@Valid MediaElement> getMedium();

  /** What is to be measured, 1 to 100 characters each. */
  @Term("监测因子")
  List<@Length(max = 100) String> getPollutants();

  /** How much was taken. */
  @Term("样品量")
  Optional<@Valid Measurement> getVolume();

  /** How it is kept, 1 to 200 characters. */
  @Term("保存方法")
  Optional<@Length(max = 200) String> getPreservation();

  /** Number of the seal, 1 to 100 characters. */
  @Term("封条编号")
  Optional<@Length(max = 100) String> getSealNo();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSample.Builder {}
}
