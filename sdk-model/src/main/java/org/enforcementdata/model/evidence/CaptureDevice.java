package org.enforcementdata.model.evidence;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The device with which evidence was captured (设备). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("设备")
public interface CaptureDevice extends DataObject {

  /** Number of the device, 1 to 100 characters. */
  @Term(
      value = "设备编号",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Length(max = 100)
  String getDeviceId();

  /** Kind of device, 1 to 100 characters. */
  @Term(
      value = "设备类型",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Length(max = 100)
  String getKind();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CaptureDevice} values. */
  final class Builder extends ImmutableCaptureDevice.Builder {}
}
