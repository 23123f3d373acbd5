package org.enforcementdata.model.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.enforcementdata.model.code.Datum;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A point on the earth (坐标), such as 121.473700 E, 31.230400 N in CGCS2000: decimal degrees and the
 * datum, without which they mislead by hundreds of metres. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("坐标")
public interface GeoPoint extends DataObject {

  /** Longitude in decimal degrees, east positive, -180 to 180. */
  @Term(
      value = "经度",
      source = "坐标",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC,
      unit = "°")
  @DecimalMin("-180")
  @DecimalMax("180")
  BigDecimal getLongitude();

  /** Latitude in decimal degrees, north positive, -90 to 90. */
  @Term(
      value = "纬度",
      source = "坐标",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC,
      unit = "°")
  @DecimalMin("-90")
  @DecimalMax("90")
  BigDecimal getLatitude();

  /** Datum of the coordinates. */
  @Term(
      value = "坐标基准",
      source = "坐标",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  Datum getDatum();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GeoPoint} values. */
  final class Builder extends ImmutableGeoPoint.Builder {}
}
