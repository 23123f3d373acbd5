package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PollutantCode;
import org.immutables.value.Value;

/**
 * One item of the self-monitoring plan (自行监测方案): what is measured where, how often and how.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "自行监测方案", source = "排污许可管理条例第十九条", certainty = CERTAIN, publication = PUBLIC)
public interface SelfMonitoringItem extends DataObject<SelfMonitoringItem> {

  /** Outlet at which it is measured. */
  @Term("排放口编码")
  @RequiredInFull
  Optional<@Valid OutletCode> getOutletCode();

  /** Pollutant that is measured. */
  @Term("监测因子")
  @Valid
  PollutantCode getPollutantCode();

  /** How often, such as 1次/季度, 1 to 100 characters. */
  @Term("监测频次")
  @RequiredInFull
  Optional<@Length(max = 100) String> getFrequency();

  /** Method or its standard, 1 to 200 characters. */
  @Term("监测方法")
  @RequiredInFull
  Optional<@Length(max = 200) String> getMethod();

  /** Whether automatic or by hand. */
  @Term("监测方式")
  @RequiredInFull
  Optional<@Valid MonitoringManner> getManner();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSelfMonitoringItem.Builder {}
}
