package org.enforcementdata.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.Judged;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;

/** The README's second example: a partner reads and judges an excerpt among known records. */
public final class PartnerExample {

  private PartnerExample() {}

  /** Prints what the README shows. */
  public static void main(String[] args) {
    run(System.out);
  }

  /** Runs the example. */
  public static void run(PrintStream out) {
    // spotless:off
    byte[] bytes = """
        {"recordType":"registration","schemaVersion":"1.0","profile":"EXCERPT",
         "recordId":"urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b02","revision":1,
         "issuer":{"name":"上海市奉贤区生态环境局"},"createdAt":"2025-06-03T10:00:00+08:00",
         "registredOn":"2025-06-03","registeredOn":"2025-06-31"}""".getBytes(StandardCharsets.UTF_8);
    InMemoryRecordIndex known = InMemoryRecordIndex.builder().build();
    Conformance conformance = Conformance.standard().with(known);
    Judged<Registration> judged =
        EnforcementJson.standard().read(bytes, Registration.class).checkedBy(conformance::check);
    out.println(judged.isAcceptable());
    judged.report().getDiagnostics().forEach(d -> out.println(d.toString(Locale.ENGLISH)));
    // spotless:on
  }
}
