package org.enforcementdata.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.model.permit.RegistrationStatus;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.Conformance;

/** The README's example: build a record, check it, write it. */
public final class VendorExample {

  private VendorExample() {}

  /** Prints what the README shows. */
  public static void main(String[] args) {
    run(System.out);
  }

  /** Runs the example. */
  public static void run(PrintStream out) {
    // spotless:off
    AgencyRef agency = AgencyRef.builder().name("上海市奉贤区生态环境局").creditCode(CreditCode.of("11310120MB2F300045"))
        .division(DivisionCode.of("310120")).level(AgencyLevel.DISTRICT).kind(AgencyKind.ECO_ENV).build();
    Registration registration = Registration.builder()
        .recordId(RecordId.of("urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b01")).revision(1)
        .issuer(agency).sourceSystem("permit-platform")
        .createdAt(OffsetDateTime.parse("2025-06-03T10:00:00+08:00"))
        .registrationNo(PermitNumber.of("91310120MA1H000207001W"))
        .source(RecordId.of("urn:uuid:2d9e8f1c-1111-4a4a-8b8b-4c5d6e7f8a90"))
        .registeredOn(LocalDate.of(2025, 6, 3)).endsOn(LocalDate.of(2030, 6, 2))
        .status(RegistrationStatus.REGISTERED).basicInformation("金属阀门零件机加工")
        .dischargeDestination("市政污水管网").addStandards("DB31/199-2018").addTreatmentMeasures("隔油沉淀")
        .build();
    Report report = Conformance.standard().check(registration);
    report.getDiagnostics().forEach(d -> out.println(d.toString(Locale.CHINA)));
    out.println(new String(EnforcementJson.standard().write(registration), StandardCharsets.UTF_8));
    // spotless:on
  }
}
