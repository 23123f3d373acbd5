package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.ComplianceColour;
import org.enforcementdata.model.cooperation.EnforcementUnit;
import org.enforcementdata.model.cooperation.UnitKind;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.inspection.ServiceVisit;
import org.enforcementdata.model.monitoring.Signal;
import org.enforcementdata.model.party.CodeDisplay;
import org.enforcementdata.model.party.ComplianceCode;
import org.enforcementdata.model.party.ComplianceScheme;
import org.enforcementdata.model.publicity.DatasetCatalogEntry;

/** Records without a campaign: units, signals, codes, datasets, check-ups. */
final class Registers {

  private static final OffsetDateTime MADE =
      Days.at(LocalDate.of(2020, 12, 30), LocalTime.of(9, 0));
  private static final int CHECK_UPS = 806;
  private static final int SONGJIANG = 12;

  private Registers() {}

  static List<EnforcementRecord<?>> datasets() {
    District pudong = District.of("310115");
    return IntStream.rangeClosed(1, 24)
        .<EnforcementRecord<?>>mapToObj(
            number ->
                DatasetCatalogEntry.builder()
                    .recordId(Ids.DATASET.of(number))
                    .revision(1)
                    .issuer(pudong.agency())
                    .sourceSystem("one-screen")
                    .createdAt(MADE)
                    .entryNo(number)
                    .maintainer(pudong.agency())
                    .build())
        .toList();
  }

  /** The units that the article names, and signals of the one network to three of them. */
  static List<EnforcementRecord<?>> units() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    for (int i = 0; i < District.ALL.size(); i++) {
      records.add(unit(i));
    }
    for (String division : List.of("310117", "310116", "310105")) {
      records.add(signal(District.ALL.indexOf(District.of(division))));
    }
    return records;
  }

  private static EnforcementUnit unit(int index) {
    District district = District.ALL.get(index);
    boolean isDetachment = district.division().getValue().equals("310115");
    return EnforcementUnit.builder()
        .recordId(Ids.UNIT.of(index))
        .revision(1)
        .issuer(district.agency())
        .sourceSystem("campaign-office")
        .createdAt(MADE)
        .name(district.agency().getName() + (isDetachment ? "执法支队" : "执法大队"))
        .kind(isDetachment ? UnitKind.DETACHMENT : UnitKind.BRIGADE)
        .agency(district.agency())
        .level(AgencyLevel.DISTRICT)
        .division(district.division())
        .build();
  }

  private static Signal signal(int index) {
    return Signal.builder()
        .recordId(Ids.SIGNAL.of(index))
        .revision(1)
        .issuer(District.ALL.get(index).agency())
        .sourceSystem("one-network")
        .createdAt(Days.at(LocalDate.of(2020, 8, 15), LocalTime.of(10, 0)))
        .signalNo("YWTG-2020-" + (index + 1))
        .platform("一网统管")
        .unit(Ids.UNIT.of(index))
        .sentAt(Days.at(LocalDate.of(2020, 8, 15), LocalTime.of(9, 0)))
        .build();
  }

  /** Construction sites of Xuhui, one of each colour. */
  static List<EnforcementRecord<?>> codes() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    List<ComplianceColour> colours =
        List.of(ComplianceColour.GREEN, ComplianceColour.YELLOW, ComplianceColour.RED);
    for (int i = 0; i < colours.size(); i++) {
      records.add(code(i, colours.get(i)));
    }
    return records;
  }

  private static ComplianceCode code(int number, ComplianceColour colour) {
    int source = Special.CONSTRUCTION_SITE.numbers().get(number);
    return ComplianceCode.builder()
        .recordId(Ids.CODE.of(number))
        .revision(1)
        .issuer(District.of("310104").agency())
        .sourceSystem("colour-code")
        .createdAt(Days.at(LocalDate.of(2020, 9, 1), LocalTime.of(9, 0)))
        .token("XH-SSM-" + (number + 1))
        .source(Ids.SOURCE.of(source))
        .scheme(ComplianceScheme.CONSTRUCTION_SITE)
        .colour(colour)
        .evaluationStartsOn(LocalDate.of(2020, 8, 1))
        .evaluationEndsOn(LocalDate.of(2020, 8, 31))
        .criteriaVersion("2020-1")
        .startsOn(LocalDate.of(2020, 9, 1))
        .endsOn(LocalDate.of(2020, 9, 30))
        .display(
            CodeDisplay.builder()
                .merchant(Targets.name(source))
                .complaintPhone(Phone.of("12345"))
                .build())
        .build();
  }

  /** The brigade of Songjiang gives enterprises of its district a check-up. */
  static List<EnforcementRecord<?>> checkUps() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    for (int i = 0; i < CHECK_UPS; i++) {
      int enterprise = 8000 + District.ALL.size() * i + SONGJIANG;
      records.add(Targets.enterprise(enterprise));
      records.add(checkUp(i, enterprise));
    }
    return records;
  }

  private static ServiceVisit checkUp(int number, int enterprise) {
    LocalDate day = Days.OF_VISITS.get(number % Days.OF_VISITS.size());
    District songjiang = District.ALL.get(SONGJIANG);
    return ServiceVisit.builder()
        .recordId(Ids.SERVICE_VISIT.of(number))
        .revision(1)
        .issuer(songjiang.agency())
        .sourceSystem("mobile-enforcement")
        .createdAt(Days.at(day, LocalTime.of(18, 0)))
        .unit(songjiang.agency())
        .visitedOn(day)
        .targetEnterprise(Ids.ENTERPRISE.of(enterprise))
        .officers(Officers.pair(SONGJIANG, number % Officers.PAIRS))
        .advice("完善危险废物贮存间标识，规范台账")
        .build();
  }
}
