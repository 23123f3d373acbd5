package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PollutantCode;
import org.immutables.value.Value;

/** A point of automatic monitoring at an outlet (自动监测点). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "自动监测点", source = "HJ 212-2025", certainty = CERTAIN, publication = PUBLIC)
public interface OnlineMonitor extends DataObject<OnlineMonitor> {

  /** Number of the device (MN), 1 to 64 characters. */
  @Term("设备编号（MN号）")
  @Length(max = 64)
  String getMonitorNo();

  /** Outlet that is monitored. */
  @Term("排放口编码")
  @RequiredInFull
  Optional<@Valid OutletCode> getOutletCode();

  /** Pollutants that are measured. */
  @Term("监测因子")
  @RequiredInFull
  List<@Valid PollutantCode> getPollutants();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableOnlineMonitor.Builder {}
}
