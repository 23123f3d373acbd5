package org.enforcementdata.model.evidence;

import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The device with which evidence was captured (设备). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "设备",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    publication = Publication.INTERNAL)
public interface CaptureDevice extends DataObject {

  /** Number of the device, 1 to 100 characters. */
  @Term("设备编号")
  @RequiredInFull
  Optional<@Length(max = 100) String> getDeviceId();

  /** Kind of device, 1 to 100 characters. */
  @Term("设备类型")
  @Length(max = 100)
  String getKind();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CaptureDevice} values. */
  final class Builder extends ImmutableCaptureDevice.Builder {}
}
