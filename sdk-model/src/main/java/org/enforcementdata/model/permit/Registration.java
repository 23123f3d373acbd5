package org.enforcementdata.model.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.RegistrationStatus;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/**
 * The registration of a unit with little discharge (排污登记表), with its receipt; valid five years. Not
 * a permit: it sets no limits. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("排污登记表")
@SuppressWarnings("immutables:from")
public interface Registration extends EnforcementRecord<Registration> {

  /** Number of the registration. */
  @Term(value = "登记编号", source = "环办环评函〔2020〕9号", publication = Publication.PUBLIC)
  @Valid
  PermitNumber getRegistrationNo();

  /** Source that is registered. */
  @Term(
      value = "固定污染源",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  RecordId<PollutionSource> getSource();

  /** Day of registration. */
  @Term(
      value = "登记日期",
      source = "环办环评函〔2020〕9号",
      certainty = Certainty.LIKELY,
      publication = Publication.PUBLIC)
  LocalDate getRegisteredOn();

  /** Last day on which the registration is valid. */
  @Term(
      value = "有效期至",
      source = "环办环评函〔2020〕9号",
      certainty = Certainty.LIKELY,
      publication = Publication.PUBLIC)
  LocalDate getValidTo();

  /** State of the registration. */
  @Term(
      value = "状态",
      source = "排污登记生命周期（D4）",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  RegistrationStatus getStatus();

  /** What the unit does, 1 to 4000 characters. */
  @Term(value = "基本信息", source = "排污许可管理条例第二十四条", publication = Publication.PUBLIC)
  @Length(max = 4000)
  String getBasicInformation();

  /** Where the discharge goes, 1 to 500 characters. */
  @Term(value = "排放去向", source = "排污许可管理条例第二十四条", publication = Publication.PUBLIC)
  @Length(max = 500)
  String getDischargeDestination();

  /** Numbers of the discharge standards, 1 to 100 characters each. */
  @Term(value = "执行标准", source = "排污许可管理条例第二十四条", publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Length(max = 100) String> getStandards();

  /** Measures of treatment, 1 to 1000 characters each. */
  @Term(value = "污染防治措施", source = "排污许可管理条例第二十四条", publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Length(max = 1000) String> getTreatmentMeasures();

  @Override
  default LocalDate actDate() {
    return getRegisteredOn();
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Registration} values. */
  final class Builder extends ImmutableRegistration.Builder {}
}
