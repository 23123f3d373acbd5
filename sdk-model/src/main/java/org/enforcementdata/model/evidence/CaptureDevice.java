package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The device with which evidence was captured (设备). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "设备", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface CaptureDevice extends DataObject<CaptureDevice> {

  /** Number of the device, 1 to 100 characters. */
  @Term("设备编号")
  @RequiredInFull
  Optional<@Length(max = 100) String> getDeviceId();

  /** Kind of device, 1 to 100 characters. */
  @Term("设备类型")
  @Length(max = 100)
  String getKind();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCaptureDevice.Builder {}
}
