package org.enforcementdata.model.quantity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A point on the earth (坐标), such as 121.473700 E, 31.230400 N in CGCS2000: decimal degrees and the
 * datum, without which they mislead by hundreds of metres. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "坐标", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface GeoPoint extends DataObject<GeoPoint> {

  /** Longitude in decimal degrees, east positive, -180 to 180. */
  @Term(value = "经度", unit = "°")
  @DecimalMin("-180")
  @DecimalMax("180")
  BigDecimal getLongitude();

  /** Latitude in decimal degrees, north positive, -90 to 90. */
  @Term(value = "纬度", unit = "°")
  @DecimalMin("-90")
  @DecimalMax("90")
  BigDecimal getLatitude();

  /** Datum of the coordinates. */
  @Term("坐标基准")
  @RequiredInFull
  Optional<@Valid Datum> getDatum();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default GeoPoint normalised() {
    return Representation.needsPlain(getLongitude()) || Representation.needsPlain(getLatitude())
        ? builder()
            .from(this)
            .longitude(Representation.plain(getLongitude()))
            .latitude(Representation.plain(getLatitude()))
            .build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableGeoPoint.Builder {}
}
