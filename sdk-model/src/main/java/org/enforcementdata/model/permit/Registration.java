package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/**
 * The registration of a unit with little discharge (排污登记表), with its receipt; valid five years. Not
 * a permit: it sets no limits. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "registration",
    term = "排污登记表",
    source = "排污许可管理条例第二十四条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period(start = "registeredOn")
public interface Registration extends EnforcementRecord<Registration> {

  /** Number of the registration. */
  @Term(value = "登记编号", source = "环办环评函〔2020〕9号")
  @RequiredInFull
  Optional<@Valid PermitNumber> getRegistrationNo();

  /** Source that is registered. */
  @Term(value = "固定污染源", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Day of registration. */
  @Term(value = "登记日期", source = "环办环评函〔2020〕9号", certainty = LIKELY)
  @RequiredInFull
  Optional<LocalDate> getRegisteredOn();

  /** Last day on which the registration is valid. */
  @Term(value = "有效期至", source = "环办环评函〔2020〕9号", certainty = LIKELY)
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** State of the registration. */
  @Term(value = "状态", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid RegistrationStatus> getStatus();

  /** What the unit does, 1 to 4000 characters. */
  @Term("基本信息")
  @RequiredInFull
  Optional<@Length(max = 4000) String> getBasicInformation();

  /** Where the discharge goes, 1 to 500 characters. */
  @Term("排放去向")
  @RequiredInFull
  Optional<@Length(max = 500) String> getDischargeDestination();

  /** Numbers of the discharge standards, 1 to 100 characters each. */
  @Term("执行标准")
  @RequiredInFull
  List<@Length(max = 100) String> getStandards();

  /** Measures of treatment, 1 to 1000 characters each. */
  @Term("污染防治措施")
  @RequiredInFull
  List<@Length(max = 1000) String> getTreatmentMeasures();

  /** Changes that were applied for. */
  @Term(value = "申请记录", source = "SDK", certainty = ASSUMED)
  List<@Valid PermitApplication> getApplications();

  @Override
  default Optional<LocalDate> actDate() {
    return getRegisteredOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRegistration.Builder {}
}
