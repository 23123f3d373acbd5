package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.DivisionPrefix;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.party.EnforcementScope;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.Officer;

/** The officers of the brigades: pairs that go out together. */
final class Officers {

  /** Pairs of each district, as many as ever go out on one day. */
  static final int PAIRS = 12;

  private static final String SURNAMES = "张李王赵陈杨黄周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许邓冯韩曹曾彭肖";
  private static final AgencyRef ISSUER =
      AgencyRef.builder()
          .name("上海市人民政府")
          .creditCode(SyntheticCodes.credit("11", "310000", "MB2F1000"))
          .division(DivisionCode.of("310000"))
          .level(AgencyLevel.PROVINCE)
          .kind(AgencyKind.JUSTICE)
          .build();

  private Officers() {}

  /** The two officers of a pair. */
  static List<Officer> pair(int district, int pair) {
    int first = (district * PAIRS + pair) * 2;
    return List.of(officer(first), officer(first + 1));
  }

  /** An officer by number, from 0, district by district. */
  static Officer officer(int number) {
    return Officer.builder()
        .name(name(number))
        .certificateNo(certificate(number))
        .role(OfficerRole.OFFICER)
        .build();
  }

  private static PersonName name(int number) {
    return PersonName.of(SURNAMES.charAt(number % SURNAMES.length()) + "某");
  }

  private static CertificateNumber certificate(int number) {
    return CertificateNumber.of(String.format("0911%06d", 200000 + number));
  }

  /** The register; the entry of the first officer has a second revision. */
  static List<EnforcementRecord<?>> register() {
    List<EnforcementRecord<?>> register = new ArrayList<>();
    int officers = District.ALL.size() * PAIRS * 2;
    for (int number = 0; number < officers; number++) {
      register.add(inspector(number));
    }
    Inspector first = inspector(0);
    register.add(
        Inspector.builder()
            .from(first)
            .recordId(Ids.INSPECTOR.of(officers))
            .revision(2)
            .supersedes(first.getRecordId())
            .position("副大队长")
            .createdAt(Days.at(LocalDate.of(2020, 2, 3), LocalTime.of(9, 0)))
            .build());
    return register;
  }

  private static Inspector inspector(int number) {
    District district = District.ALL.get(number / (PAIRS * 2));
    return Inspector.builder()
        .recordId(Ids.INSPECTOR.of(number))
        .revision(1)
        .issuer(district.agency())
        .sourceSystem("mobile-enforcement")
        .createdAt(Days.at(LocalDate.of(2020, 1, 2), LocalTime.of(9, 0)))
        .name(name(number))
        .certificateNo(certificate(number))
        .certificateIssuer(ISSUER)
        .certificateStartsOn(LocalDate.of(2018, 1, 1))
        .certificateEndsOn(LocalDate.of(2022, 12, 31))
        .unit(district.agency())
        .position("科员")
        .scope(
            EnforcementScope.builder()
                .addDivisions(DivisionPrefix.of(district.division().getValue()))
                .build())
        .role(OfficerRole.OFFICER)
        .mobileAccountSince(LocalDate.of(2019, 6, 1))
        .build();
  }
}
