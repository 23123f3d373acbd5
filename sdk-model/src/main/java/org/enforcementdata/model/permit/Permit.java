package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
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
import org.enforcementdata.model.identity.IndustryCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A pollutant discharge permit (排污许可证) of one site, such as 91310000631696382C001P. Not a
 * registration: units under registration management bear none. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "permit",
    term = "排污许可证",
    source = "排污许可管理条例第十三条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface Permit extends EnforcementRecord<Permit> {

  /** Number of the permit, which is the code of its source. */
  @Term(value = "证书编号", source = "排污许可管理条例第十二条、第十三条")
  @RequiredInFull
  Optional<@Valid PermitNumber> getPermitNo();

  /** Source that the permit covers. */
  @Term(value = "固定污染源", source = "排污许可管理条例第六条")
  @RequiredInFull
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Category of management. */
  @Term(value = "管理类别", source = "排污许可管理条例第二条、第二十四条")
  @RequiredInFull
  Optional<@Valid PermitCategory> getCategory();

  /** Agency that issued the permit. */
  @Term(value = "发证机关", source = "排污许可管理条例第六条、第十三条")
  @RequiredInFull
  Optional<@Valid AgencyRef> getIssuingAgency();

  /** Day of issue. */
  @Term("发证日期")
  @RequiredInFull
  Optional<LocalDate> getIssuedOn();

  /** First day on which the permit is valid. */
  @Term(value = "有效期自", source = "排污许可管理条例第十四条")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day on which the permit is valid. */
  @Term(value = "有效期至", source = "排污许可管理条例第十四条")
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** State of the permit. */
  @Term(value = "状态", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid PermitStatus> getStatus();

  /** Industries that the permit covers. */
  @Term(value = "行业（副码）", source = "排污许可编码规则")
  @RequiredInFull
  List<@Valid IndustryCode> getIndustries();

  /** Outlets with what they may discharge. */
  @Term("排放口")
  @RequiredInFull
  List<@Valid PermittedOutlet> getOutlets();

  /** Permitted tonnes a year, by pollutant. */
  @Term("年许可排放量")
  List<@Valid AnnualTotal> getAnnualTotals();

  /** Demands in special periods such as days of heavy pollution, 1 to 2000 characters each. */
  @Term("特殊时段要求")
  List<@Length(max = 2000) String> getSpecialPeriodRules();

  /** What the unit must monitor itself. */
  @Term(value = "自行监测方案", source = "排污许可管理条例第十三条、第十九条")
  @RequiredInFull
  List<@Valid SelfMonitoringItem> getSelfMonitoring();

  /** What the unit must record, and how long it must be kept. */
  @Term(value = "台账要求", source = "排污许可管理条例第二十一条", publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid LedgerRequirement> getLedgerRequirement();

  /** How often execution reports are due. */
  @Term(value = "执行报告频次", source = "排污许可管理条例第二十二条")
  @RequiredInFull
  List<@Valid ReportFrequency> getReportFrequencies();

  /** What the unit must publish, 1 to 2000 characters. */
  @Term(value = "信息公开要求", source = "排污许可管理条例第十三条、第二十三条")
  @RequiredInFull
  Optional<@Length(max = 2000) String> getOpenInfoRequirement();

  /** Content of the permit's QR code, 1 to 1000 characters. */
  @Term("二维码")
  Optional<@Length(max = 1000) String> getQrCode();

  /** JSON Pointers of members that hold business secrets, 1 to 256 characters each. */
  @Term(value = "不宜公开内容", source = "排污许可管理条例第七条", publication = INTERNAL)
  List<@Length(max = 256) String> getBusinessSecrets();

  /** What was done to the permit since it was first issued. */
  @Term(value = "变更记录", source = "排污许可管理条例第十四条")
  List<@Valid PermitChange> getHistory();

  /** Applications and what became of them. */
  @Term(value = "申请记录", source = "排污许可管理条例第十四条、第十五条", certainty = ASSUMED)
  List<@Valid PermitApplication> getApplications();

  @Override
  default Optional<LocalDate> actDate() {
    return getIssuedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePermit.Builder {}
}
