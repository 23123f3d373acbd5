package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.quantity.GeoPoint;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A stationary source (固定污染源): one production site of a unit, with its outlets. Not the unit: one
 * unit may have several sites, each with its own permit. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "pollution-source",
    term = "固定污染源",
    source = "排污许可管理条例第十三条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface PollutionSource extends EnforcementRecord<PollutionSource> {

  /** Code of the source; the number of its permit or registration. */
  @Term(value = "固定污染源代码", source = "HJ 608-2017")
  Optional<@Valid PermitNumber> getSourceCode();

  /** Unit that runs the site. */
  @Term(value = "排污单位", source = "排污许可管理条例第六条")
  @RequiredInFull
  Optional<@Valid RecordId<Enterprise>> getOwner();

  /** Who held it when; the owner is the holder of today. */
  @Term(value = "持有人", source = "SDK", certainty = ASSUMED)
  List<@Valid SourceHolder> getHolders();

  /** Name of the site, 1 to 200 characters. */
  @Term("生产经营场所名称")
  @Length(max = 200)
  String getSiteName();

  /** Address of the site, 1 to 500 characters. */
  @Term("生产经营场所地址")
  @RequiredInFull
  Optional<@Length(max = 500) String> getSiteAddress();

  /** Division in which the site lies; decides which district is competent. */
  @Term(value = "行政区划", source = "排污许可管理条例第六条")
  @RequiredInFull
  Optional<@Valid DivisionCode> getDivision();

  /** Coordinates of the site. */
  @Term(value = "坐标", source = "SDK", certainty = ASSUMED)
  Optional<@Valid GeoPoint> getLocation();

  /** Agency that supervises the source, of the city or the district. */
  @Term(value = "监管机关", source = "上海市排污许可管理实施细则（2022）第四条")
  @RequiredInFull
  Optional<@Valid AgencyRef> getSupervisingAgency();

  /** Stratum in the random draw. */
  @Term(value = "双随机分层", source = "双随机抽查分层")
  @RequiredInFull
  Optional<@Valid TargetStratum> getStratum();

  /** Tags by which campaigns choose their targets. */
  @Term(value = "对象标签", source = "2020年执法大练兵文章")
  List<@Valid TargetTag> getTargetTags();

  /** Outlets of the source. */
  @Term("排放口")
  List<@Valid Outlet> getOutlets();

  /** Points of automatic monitoring. */
  @Term(value = "自动监测点", source = "排污许可管理条例第二十条、HJ 212-2025")
  List<@Valid OnlineMonitor> getOnlineMonitors();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePollutionSource.Builder {}
}
