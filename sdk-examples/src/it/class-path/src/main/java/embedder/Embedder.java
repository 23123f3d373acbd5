package embedder;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.Judged;
import org.enforcementdata.validation.Conformance;

/** Builds, writes, reads and checks: a good document and bad ones of every kind. */
public final class Embedder {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  private Embedder() {}

  /** Ends with 0 if every document got the verdict that it should. */
  public static void main(String[] args) {
    Registration registration = registration();
    String good = new String(JSON.write(registration), StandardCharsets.UTF_8);
    demand(good, "");
    demand(good.replace("310120\"", "31012\""), "division-code.form");
    demand(good.replace("\"revision\":1", "\"revision\":\"1\""), "member.type");
    demand(good.substring(0, good.length() - 1), "json.syntax");
    demand(good.replace("{\"recordType\"", "{\"unheard\":[1],\"recordType\""), "object.unknown-member");
    ForeignMapper.demandRefusal(registration);
    System.out.println("every verdict as it should be, on Java " + Runtime.version().feature());
  }

  private static Registration registration() {
    AgencyRef agency =
        AgencyRef.builder()
            .name("上海市奉贤区生态环境局")
            .creditCode(CreditCode.of("11310120MB2F300044"))
            .division(DivisionCode.of("310120"))
            .level(AgencyLevel.DISTRICT)
            .kind(AgencyKind.ECO_ENV)
            .build();
    return Registration.builder()
        .recordId(RecordId.of("urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b01"))
        .revision(1)
        .profile(org.enforcementdata.model.header.Profile.EXCERPT)
        .issuer(agency)
        .sourceSystem("permit-platform")
        .createdAt(java.time.OffsetDateTime.parse("2025-06-03T10:00:00+08:00"))
        .build();
  }

  private static void demand(String document, String rule) {
    Judged<Registration> judged =
        JSON.read(document.getBytes(StandardCharsets.UTF_8), Registration.class)
            .checkedBy(Conformance.standard()::check);
    String found =
        judged.report().getDiagnostics().isEmpty()
            ? ""
            : judged.report().getDiagnostics().get(0).getRule().getValue();
    if (!found.equals(rule) || judged.isAcceptable() != rule.isEmpty()) {
      judged.report().getDiagnostics().forEach(each -> System.err.println(each.toString(Locale.CHINA)));
      throw new IllegalStateException("expected '" + rule + "', found '" + found + "'");
    }
  }
}
