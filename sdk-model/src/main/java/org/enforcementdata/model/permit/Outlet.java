package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.constraint.FormWhen;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.quantity.GeoPoint;
import org.immutables.value.Value;

/** An outlet of a source (排放口), such as DA001. Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "排放口", source = "SDK", certainty = CERTAIN, publication = PUBLIC)
@FormWhen(
    member = "outletCode",
    pattern = "^D[AW][0-9]{3}$",
    when = "kind",
    in = {"ORGANISED_AIR", "WATER_DIRECT", "WATER_INDIRECT"},
    rule = "outlet-code.standard",
    catalogue = "R007",
    statementZh = "有组织废气和废水排放口编码为 DA 或 DW 加 3 位数字",
    statementEn = "an outlet of organised air emissions or water has a code DA or DW with 3 digits",
    formZh = "DA 或 DW 加 3 位数字",
    formEn = "DA or DW with 3 digits",
    source = "HJ 608-2017",
    certainty = CERTAIN)
public interface Outlet extends DataObject<Outlet> {

  /**
   * Code of the outlet, unique within the source; DA or DW with 3 digits for organised air
   * emissions and water.
   */
  @Term(value = "排放口编码", source = "HJ 608-2017")
  @Valid
  OutletCode getOutletCode();

  /** Kind of outlet. */
  @Term(value = "排放口类型", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid OutletKind> getKind();

  /** Name of the outlet, 1 to 200 characters. */
  @Term(value = "排放口名称", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Length(max = 200) String> getName();

  /** Coordinates of the outlet. */
  @Term(value = "排放口坐标", source = "排污许可管理条例第十三条")
  Optional<@Valid GeoPoint> getLocation();

  /** Height of a stack above ground in metres, more than 0. */
  @Term(value = "排气筒高度", certainty = ASSUMED, unit = "m")
  Optional<@DecimalMin(value = "0", inclusive = false) BigDecimal> getHeight();

  /** Where the discharge goes, such as a river or the sewer, 1 to 200 characters. */
  @Term(value = "排放去向", source = "排污许可管理条例第十三条")
  @RequiredInFull
  Optional<@Length(max = 200) String> getReceivingBody();

  /** Whether the outlet bears the prescribed sign. */
  @Term(value = "标志牌", source = "排污许可管理条例第十八条")
  @RequiredInFull
  Optional<Boolean> getSignInstalled();

  /** Content of the outlet's QR code, 1 to 1000 characters. */
  @Term(value = "二维码", certainty = ASSUMED)
  Optional<@Length(max = 1000) String> getQrCode();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default Outlet normalised() {
    return getHeight().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).height(getHeight().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableOutlet.Builder {}
}
