package org.enforcementdata.model.monitoring;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.GeoPoint;
import org.enforcementdata.model.quantity.Measurement;
import org.immutables.value.Value;

/**
 * One place on the way of a vehicle or aircraft, with what was measured there (监测轨迹点). Immutable
 * and thread-safe.
 */
@Value.Immutable
@DataType(term = "监测轨迹点", source = "2020年执法大练兵文章", certainty = ASSUMED, publication = INTERNAL)
public interface TrackPoint extends DataObject<TrackPoint> {

  /** When it was there. */
  @Term("定位时间")
  OffsetDateTime getPassedAt();

  /** Coordinates. */
  @Term("坐标")
  @RequiredInFull
  Optional<@Valid GeoPoint> getLocation();

  /** Value at the place. */
  @Term("监测值")
  Optional<@Valid Measurement> getValue();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTrackPoint.Builder {}
}
