package org.enforcementdata.model.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.code.OutletKind;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.quantity.GeoPoint;
import org.immutables.value.Value;

/** An outlet of a source (排放口), such as DA001. Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("排放口")
@StandardOutletCode
public interface Outlet extends DataObject {

  /**
   * Code of the outlet, unique within the source; DA or DW with 3 digits for organised air
   * emissions and water.
   */
  @Term(value = "排放口编码", source = "HJ 608-2017", publication = Publication.PUBLIC)
  @Valid
  OutletCode getOutletCode();

  /** Kind of outlet. */
  @Term(
      value = "排放口类型",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  OutletKind getKind();

  /** Name of the outlet, 1 to 200 characters. */
  @Term(
      value = "排放口名称",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Length(max = 200)
  String getName();

  /** Coordinates of the outlet. */
  @Term(value = "排放口坐标", source = "排污许可管理条例第十三条", publication = Publication.PUBLIC)
  Optional<@Valid GeoPoint> getLocation();

  /** Height of a stack above ground in metres, more than 0. */
  @Term(
      value = "排气筒高度",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC,
      unit = "m")
  Optional<@DecimalMin(value = "0", inclusive = false) BigDecimal> getHeight();

  /** Where the discharge goes, such as a river or the sewer, 1 to 200 characters. */
  @Term(value = "排放去向", source = "排污许可管理条例第十三条", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getReceivingBody();

  /** Whether the outlet bears the prescribed sign. */
  @Term(value = "标志牌", source = "排污许可管理条例第十八条", publication = Publication.PUBLIC)
  boolean isSignInstalled();

  /** Content of the outlet's QR code, 1 to 1000 characters. */
  @Term(
      value = "二维码",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Length(max = 1000) String> getQrCode();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Outlet} values. */
  final class Builder extends ImmutableOutlet.Builder {}
}
