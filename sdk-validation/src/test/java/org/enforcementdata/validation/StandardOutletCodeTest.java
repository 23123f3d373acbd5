package org.enforcementdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Outlet;
import org.enforcementdata.model.permit.OutletKind;
import org.enforcementdata.model.permit.PollutionSource;
import org.junit.jupiter.api.Test;

class StandardOutletCodeTest {

  private static final Conformance CONFORMANCE = Conformance.standard();

  @Test
  void onlyOrganisedAirAndWaterMustBearACodeOfTheStandard() {
    PollutionSource source =
        sourceWith(
            outlet(OutletKind.ORGANISED_AIR, "G1"),
            outlet(OutletKind.FUGITIVE, "G2"),
            outlet(OutletKind.WATER_DIRECT, "W1"),
            outlet(OutletKind.WATER_INDIRECT, "W2"),
            outlet(OutletKind.RAIN, "YS001"),
            outlet(OutletKind.of("VENT"), "V1"));
    assertThat(brokenIn(source))
        .containsExactly(
            "outlet-code.standard at /outlets/0/outletCode",
            "outlet-code.standard at /outlets/2/outletCode",
            "outlet-code.standard at /outlets/3/outletCode");
  }

  @Test
  void codesOfTheStandardAreAcceptedAtEveryKind() {
    PollutionSource source =
        sourceWith(
            outlet(OutletKind.ORGANISED_AIR, "DA001"),
            outlet(OutletKind.WATER_DIRECT, "DW001"),
            outlet(OutletKind.WATER_INDIRECT, "DW999"),
            outlet(OutletKind.RAIN, "DW002"));
    assertThat(brokenIn(source)).isEmpty();
  }

  @Test
  void aCodeThatIsNoneAtAllIsReportedOnce() {
    assertThat(brokenIn(sourceWith(outlet(OutletKind.ORGANISED_AIR, "DA 001"))))
        .containsExactly("outlet-code.form at /outlets/0/outletCode");
  }

  private static List<String> brokenIn(PollutionSource source) {
    return CONFORMANCE.check(source).getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getLevel().equals(Level.CONSTRAINT))
        .filter(diagnostic -> diagnostic.getRule().getValue().startsWith("outlet-code."))
        .map(diagnostic -> diagnostic.getRule().getValue() + " at " + diagnostic.getAt())
        .toList();
  }

  private static PollutionSource sourceWith(Outlet... outlets) {
    return PollutionSource.builder()
        .recordId(RecordId.of("source-1"))
        .revision(1)
        .issuer(Parts.agency())
        .sourceSystem("permit-platform")
        .createdAt(Parts.LATE)
        .owner(RecordId.of("enterprise-1"))
        .siteName("上海申澄阀门有限公司南桥厂区")
        .siteAddress("上海市奉贤区南桥镇虚构路1899号")
        .division(DivisionCode.of("310120"))
        .supervisingAgency(Parts.agency())
        .stratum(TargetStratum.GENERAL)
        .addOutlets(outlets)
        .build();
  }

  private static Outlet outlet(OutletKind kind, String code) {
    return Outlet.builder()
        .outletCode(OutletCode.of(code))
        .kind(kind)
        .name("排放口" + code)
        .receivingBody("大气环境或市政管网")
        .signInstalled(true)
        .build();
  }
}
