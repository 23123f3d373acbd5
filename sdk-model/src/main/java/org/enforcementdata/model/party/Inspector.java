package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Privacy.P2;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AttachmentRef;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.IdentityDocument;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.identity.ResidentId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * The register entry of a person who enforces (执法人员): certificate, unit, scope and recusals. What a
 * person did on a day stands in the records of that day as an officer. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "inspector",
    term = "执法人员",
    source = "SDK",
    certainty = ASSUMED,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period(start = "certificateStartsOn", end = "certificateEndsOn")
public interface Inspector extends EnforcementRecord<Inspector> {

  /** Name of the person. */
  @Term(
      value = "姓名",
      source = "国办发〔2018〕118号",
      certainty = LIKELY,
      privacy = P1,
      publication = PUBLIC)
  @Value.Redacted
  @Valid
  PersonName getName();

  /** Number of the enforcement certificate; says who the person is in every record. */
  @Term(
      value = "执法证号",
      source = "行政处罚法（2021）第四十二条、第五十五条",
      certainty = CERTAIN,
      privacy = P1,
      publication = PUBLIC)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid CertificateNumber> getCertificateNo();

  /** Agency that issued the certificate. */
  @Term("发证机关")
  @RequiredInFull
  Optional<@Valid AgencyRef> getCertificateIssuer();

  /** First day on which the certificate is valid. */
  @Term("执法证有效期自")
  @RequiredInFull
  Optional<LocalDate> getCertificateStartsOn();

  /** Last day on which the certificate is valid. */
  @Term("执法证有效期至")
  @RequiredInFull
  Optional<LocalDate> getCertificateEndsOn();

  /** Unit to which the person belongs. */
  @Term("所在单位")
  @RequiredInFull
  Optional<@Valid AgencyRef> getUnit();

  /** Position in the unit, 1 to 100 characters. */
  @Term("职务")
  @RequiredInFull
  Optional<@Length(max = 100) String> getPosition();

  /** Divisions and elements that the certificate covers. */
  @Term("执法区域与类别")
  @RequiredInFull
  Optional<@Valid EnforcementScope> getScope();

  /** Role; only an officer counts towards the two that the law demands. */
  @Term(value = "身份", source = "国办发〔2024〕54号", certainty = CERTAIN)
  @RequiredInFull
  Optional<@Valid OfficerRole> getRole();

  /** Resident identity number of the person. */
  @Term(value = "证件号", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid ResidentId> getIdNumber();

  /** Another paper than the resident identity card. */
  @Term(value = "其他身份证件", source = "SDK", certainty = ASSUMED, privacy = P2, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid IdentityDocument> getIdentityDocument();

  /** Phone number of the person. */
  @Term(value = "电话", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Phone> getPhone();

  /** Day from which the officer has an account for mobile enforcement. */
  @Term(value = "移动执法账号启用日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getMobileAccountSince();

  /** Portrait of the person. */
  @Term(value = "照片", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid AttachmentRef> getPortrait();

  /** Targets from which the person must stay away. */
  @Term(
      value = "回避",
      source = "行政处罚法（2021）第四十三条",
      certainty = CERTAIN,
      privacy = P1,
      publication = INTERNAL)
  @Value.Redacted
  List<@Valid Recusal> getRecusals();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableInspector.Builder {}
}
