package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Privacy.P2;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.IdentityDocument;
import org.enforcementdata.model.identity.IndustryCode;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.ResidentId;
import org.enforcementdata.model.identity.SubstituteUnitCode;
import org.immutables.value.Value;

/**
 * A unit that discharges pollutants or is otherwise subject to enforcement (排污单位), such as
 * 上海申澄阀门有限公司; the entity base against which names and codes of parties are compared. Not the site
 * where it discharges: that is a pollution source. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "enterprise",
    term = "排污单位",
    source = "SDK",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@OneOf(
    value = {"creditCode", "substituteCode"},
    rule = "party.one-code",
    catalogue = "R003")
public interface Enterprise extends EnforcementRecord<Enterprise> {

  /** Unified social credit code; a unit that has none bears a substitute code. */
  @Term(value = "统一社会信用代码", source = "GB 32100-2015、排污许可管理条例第七条")
  Optional<@Valid CreditCode> getCreditCode();

  /** Code of a unit that has no credit code. */
  @Term(value = "替代码", source = "固定污染源（水、大气）编码规则（试行）", publication = REDACTED)
  Optional<@Valid SubstituteUnitCode> getSubstituteCode();

  /** Name as in the licence, 1 to 200 characters. */
  @Term(value = "单位名称", source = "排污许可管理条例第七条")
  @Length(max = 200)
  String getName();

  /** Names that the unit bore before. */
  @Term(value = "曾用名", certainty = ASSUMED)
  List<@Valid FormerName> getFormerNames();

  /** Legal type of the unit. */
  @Term(value = "主体类型", source = "双公示数据标准（2018）")
  @RequiredInFull
  Optional<@Valid EntityType> getEntityType();

  /** Legal representative or person in charge. */
  @Term(value = "法定代表人/主要负责人", source = "排污许可管理条例第七条、第十三条", privacy = P1, publication = PUBLIC)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PersonName> getLegalRepresentative();

  /** Resident identity number of the legal representative. */
  @Term(value = "法定代表人证件号码", source = "双公示数据标准（2018）", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid ResidentId> getLegalRepresentativeId();

  /** Another paper of the representative than the resident identity card. */
  @Term(
      value = "法定代表人其他身份证件",
      source = "SDK",
      certainty = ASSUMED,
      privacy = P2,
      publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid IdentityDocument> getLegalRepresentativeDocument();

  /** Registered address, 1 to 500 characters. */
  @Term(value = "住所", source = "排污许可管理条例第十三条")
  @RequiredInFull
  Optional<@Length(max = 500) String> getRegisteredAddress();

  /** People who can be reached at the unit. */
  @Term(value = "联系人", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid Contact> getContacts();

  /** Industries, the main one first. */
  @Term(value = "行业类别", source = "HJ 608-2017")
  @RequiredInFull
  List<@Valid IndustryCode> getIndustryCodes();

  /** Years in which the unit was listed as a key discharging unit. */
  @Term(value = "重点排污单位名录", source = "环境保护法第四十二条、第五十五条")
  List<@Valid KeyDischargeListing> getKeyDischargeListings();

  /** Environmental credit grade of the unit. */
  @Term(value = "生态环境信用等级", source = "沪环规〔2024〕18号")
  Optional<@Valid CreditGrade> getCreditGrade();

  /** Operating state. */
  @Term(value = "经营状态", source = "双随机抽查结果公示")
  @RequiredInFull
  Optional<@Valid OperatingStatus> getOperatingStatus();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableEnterprise.Builder {}
}
