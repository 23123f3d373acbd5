package org.enforcementdata.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.enforcementdata.model.casework.RemedyNotice;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.TimeLimit;
import org.enforcementdata.model.quantity.TimeUnit;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.Officer;
import org.enforcementdata.model.snapshot.PartySnapshot;

/** Invented parts that many records have, with only what is required. */
public final class Parts {

  /** Late in the evening in UTC, so already the next legal day: 2020-05-21. */
  public static final OffsetDateTime LATE = OffsetDateTime.parse("2020-05-20T17:00:00Z");

  /** The legal day of {@link #LATE}. */
  public static final LocalDate LEGAL_DAY_OF_LATE = LocalDate.of(2020, 5, 21);

  private Parts() {}

  /** The district's bureau. */
  public static AgencyRef agency() {
    return AgencyRef.builder()
        .name("上海市奉贤区生态环境局")
        .creditCode(CreditCode.of("11310120MB2F300044"))
        .division(DivisionCode.of("310120"))
        .level(AgencyLevel.DISTRICT)
        .kind(AgencyKind.ECO_ENV)
        .build();
  }

  /** An officer with that certificate. */
  public static Officer officer(String certificateNo) {
    return Officer.builder()
        .name(PersonName.of("张某"))
        .certificateNo(CertificateNumber.of(certificateNo))
        .role(OfficerRole.OFFICER)
        .build();
  }

  /** An enterprise as a party. */
  public static PartySnapshot party() {
    return PartySnapshot.builder()
        .name("上海申澄阀门有限公司")
        .creditCode(CreditCode.of("91310120MA1HN6K70X"))
        .entityType(EntityType.LEGAL_PERSON)
        .address("上海市奉贤区南桥镇虚构路1899号")
        .representative(PersonName.of("沈某"))
        .build();
  }

  /** The duty to mark hazardous waste. */
  public static LegalBasis markingDuty() {
    return LegalBasis.builder()
        .instrument("cn.law.solid-waste")
        .title("中华人民共和国固体废物污染环境防治法")
        .version(LocalDate.of(2016, 11, 7))
        .article("52")
        .build();
  }

  /** What a document says of remedies. */
  public static RemedyNotice remedies() {
    return RemedyNotice.builder()
        .addReviewBodies("上海市奉贤区人民政府")
        .reviewTerm(TimeLimit.builder().number(60).unit(TimeUnit.NATURAL_DAY).build())
        .court("上海市奉贤区人民法院")
        .suitTerm(TimeLimit.builder().number(6).unit(TimeUnit.MONTH).build())
        .build();
  }
}
