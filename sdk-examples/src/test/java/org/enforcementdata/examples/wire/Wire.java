package org.enforcementdata.examples.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.enforcementdata.examples.fixture.Fixture;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.Judged;
import org.enforcementdata.validation.Conformance;

/**
 * A good document on one line, changed in one place, and what both doors make of it.
 *
 * @param text the document
 */
record Wire(String text) {

  static final EnforcementJson JSON = EnforcementJson.standard();
  private static final Conformance CONFORMANCE = Conformance.standard();

  /** A full registration in which nothing is wrong. */
  static final Wire REGISTRATION =
      new Wire(
          """
          {"recordType":"registration","schemaVersion":"1.0",\
          "recordId":"urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b01","revision":1,\
          "issuer":{"name":"上海市奉贤区生态环境局","creditCode":"11310120MB2F300044",\
          "division":"310120","level":"DISTRICT","kind":"ECO_ENV"},\
          "sourceSystem":"permit-platform","createdAt":"2025-06-03T10:00:00+08:00",\
          "registrationNo":"91310120MA1H000207001W",\
          "source":"urn:uuid:2d9e8f1c-1111-4a4a-8b8b-4c5d6e7f8a90",\
          "registeredOn":"2025-06-03","endsOn":"2030-06-02","status":"REGISTERED",\
          "basicInformation":"金属阀门零件机加工","dischargeDestination":"市政污水管网",\
          "standards":["DB31/199-2018"],"treatmentMeasures":["隔油沉淀"]}""");

  /** A registration of which only what stands in every record is there. */
  static final Wire EXCERPT =
      new Wire(
          """
          {"recordType":"registration","schemaVersion":"1.0","profile":"EXCERPT",\
          "recordId":"urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b01","revision":1,\
          "issuer":{"name":"上海市奉贤区生态环境局"},"createdAt":"2025-06-03T10:00:00+08:00"}""");

  /** The full fixture of a record type. */
  static Wire fixture(String recordType) {
    return fixture(recordType, "valid-full.json");
  }

  /** A fixture of full records. */
  static Wire fixture(String recordType, String name) {
    return new Wire(textOf(Fixture.of(recordType, Profile.FULL, name)));
  }

  private static String textOf(Fixture fixture) {
    try {
      return Files.readString(fixture.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with a part of its text, which must be there, replaced. */
  Wire with(String part, String replacement) {
    assertThat(text).contains(part);
    return new Wire(text.replace(part, replacement));
  }

  /** The same with members put before its end. */
  Wire and(String members) {
    return new Wire(text.stripTrailing().replaceFirst("}$", "") + "," + members + "}");
  }

  Judged<EnforcementRecord<?>> judged() {
    return JSON.read(text.getBytes(UTF_8)).checkedBy(CONFORMANCE::check);
  }

  Report report() {
    return judged().report();
  }

  EnforcementRecord<?> record() {
    return judged().value().orElseThrow();
  }

  boolean isRecord() {
    return judged().value().isPresent();
  }

  /** What was found, each as severity, place and rule. */
  List<String> found() {
    return report().getDiagnostics().stream().map(Wire::line).toList();
  }

  /** The message of the only diagnostic. */
  String message() {
    List<Diagnostic> found = report().getDiagnostics();
    assertThat(found).hasSize(1);
    return found.get(0).getMessage().getEn();
  }

  private static String line(Diagnostic found) {
    return found.getSeverity() + " " + found.getAt() + " " + found.getRule();
  }

  /** What is written of the record that was read. */
  String written() {
    return new String(JSON.write(record()), UTF_8);
  }
}
