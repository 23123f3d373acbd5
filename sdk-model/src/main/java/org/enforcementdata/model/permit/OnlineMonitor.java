package org.enforcementdata.model.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PollutantCode;
import org.immutables.value.Value;

/** A point of automatic monitoring at an outlet (自动监测点). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("自动监测点")
public interface OnlineMonitor extends DataObject {

  /** Number of the device (MN), 1 to 64 characters. */
  @Term(value = "设备编号（MN号）", source = "HJ 212-2025", publication = Publication.PUBLIC)
  @Length(max = 64)
  String getMonitorNo();

  /** Outlet that is monitored. */
  @Term(value = "排放口编码", source = "HJ 212-2025", publication = Publication.PUBLIC)
  @Valid
  OutletCode getOutletCode();

  /** Pollutants that are measured. */
  @Term(value = "监测因子", source = "HJ 212-2025", publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Valid PollutantCode> getPollutants();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OnlineMonitor} values. */
  final class Builder extends ImmutableOnlineMonitor.Builder {}
}
