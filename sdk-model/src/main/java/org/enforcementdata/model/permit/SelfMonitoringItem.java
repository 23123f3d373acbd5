package org.enforcementdata.model.permit;

import jakarta.validation.Valid;
import org.enforcementdata.model.code.MonitoringManner;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PollutantCode;
import org.immutables.value.Value;

/**
 * One item of the self-monitoring plan (自行监测方案): what is measured where, how often and how.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("自行监测方案")
public interface SelfMonitoringItem extends DataObject {

  /** Outlet at which it is measured. */
  @Term(value = "排放口编码", source = "排污许可管理条例第十九条", publication = Publication.PUBLIC)
  @Valid
  OutletCode getOutletCode();

  /** Pollutant that is measured. */
  @Term(value = "监测因子", source = "排污许可管理条例第十九条", publication = Publication.PUBLIC)
  @Valid
  PollutantCode getPollutantCode();

  /** How often, such as 1次/季度, 1 to 100 characters. */
  @Term(value = "监测频次", source = "排污许可管理条例第十九条", publication = Publication.PUBLIC)
  @Length(max = 100)
  String getFrequency();

  /** Method or its standard, 1 to 200 characters. */
  @Term(value = "监测方法", source = "排污许可管理条例第十九条", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getMethod();

  /** Whether automatic or by hand. */
  @Term(value = "监测方式", source = "排污许可管理条例第十九条", publication = Publication.PUBLIC)
  @Valid
  MonitoringManner getManner();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SelfMonitoringItem} values. */
  final class Builder extends ImmutableSelfMonitoringItem.Builder {}
}
