package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.permit.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** F9, F10, F14 to F16, F18, F30: a document that was read and checked. */
class JudgedTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final ObjectNode DOCUMENT = FullDocuments.of("registration");

  private static ReadResult<Registration> read(ObjectNode document) {
    return JSON.read(document.toString().getBytes(UTF_8), Registration.class);
  }

  private static List<String> rules(Report report) {
    return report.getDiagnostics().stream()
        .map(each -> each.getSeverity() + " " + each.getAt() + " " + each.getRule())
        .toList();
  }

  @Test
  void aGoodDocumentIsAcceptable() {
    Judged<Registration> judged = read(DOCUMENT).checkedBy(PlanCheck::check);
    assertThat(judged.isAcceptable()).isTrue();
    assertThat(judged.orThrow()).isEqualTo(read(DOCUMENT).orThrow());
    assertThat(judged.report().getDiagnostics()).isEmpty();
    assertThat(judged.report().getSchemaVersion()).hasValue("1.0");
  }

  @Test
  void whatCheckingFindsHasAPlaceInTheText() {
    ReadResult<Registration> read = read(DOCUMENT.deepCopy().put("registrationNo", "?"));
    Judged<Registration> judged = read.checkedBy(PlanCheck::check);
    assertThat(judged.value()).isEqualTo(read.value()).isPresent();
    assertThat(judged.isAcceptable()).isFalse();
    assertThat(judged.report().getDiagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.getColumn().orElseThrow()).isGreaterThan(100));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(judged::orThrow)
        .withMessageStartingWith("the document is not acceptable: 1:");
  }

  @Test
  void aDocumentWithoutAValueIsNotChecked() {
    ReadResult<Registration> read = read(DOCUMENT.deepCopy().put("status", 1));
    Judged<Registration> judged =
        read.checkedBy(
            record -> {
              throw new AssertionError("nothing to check");
            });
    assertThat(judged.isAcceptable()).isFalse();
    assertThat(judged.report()).isEqualTo(read.report());
  }

  @Test
  void anUnknownMemberIsAnErrorOnceAtBothDoors() {
    Judged<Registration> judged =
        read(DOCUMENT.deepCopy().put("nn", 1)).checkedBy(PlanCheck::check);
    assertThat(rules(judged.report())).containsExactly("ERROR  object.unknown-member");
    assertThat(judged.report().getCounts().getError()).isEqualTo(1);
    Registration built =
        Registration.builder()
            .from(read(DOCUMENT).orThrow())
            .unknownMembers(UnknownMembers.of(Map.of("nn", 1)))
            .build();
    assertThat(rules(PlanCheck.check(built))).containsExactly("ERROR  object.unknown-member");
    assertThat(JSON.read(JSON.write(built)).report().isValid()).isFalse();
  }

  @Test
  void whatANewerMinorVersionAddsIsKeptAndWeighsNothing() {
    ObjectNode newer = DOCUMENT.deepCopy().put("schemaVersion", "1.1").put("nn", 1);
    ((ObjectNode) newer.get("issuer")).put("region", "x");
    ReadResult<Registration> read = read(newer);
    Judged<Registration> judged = read.checkedBy(PlanCheck::check);
    assertThat(judged.isAcceptable()).isTrue();
    assertThat(rules(judged.report()))
        .containsExactly(
            "INFO  object.unknown-member",
            "INFO /issuer object.unknown-member",
            "INFO /schemaVersion record.newer-version");
    assertThat(judged.report().getSchemaVersion()).hasValue("1.1");
    assertThat(rules(JSON.read(JSON.write(judged.orThrow())).report()))
        .containsExactly("ERROR  object.unknown-member", "ERROR /issuer object.unknown-member");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "0.9", "1", "1.01", "1.0.1", "1.99999", " 1.0", "一"})
  void noOtherVersionIsRead(String version) {
    ReadResult<Registration> read = read(DOCUMENT.deepCopy().put("schemaVersion", version));
    assertThat(read.value()).isEmpty();
    assertThat(rules(read.report())).containsExactly("ERROR /schemaVersion record.schema-version");
  }

  @Test
  void anAbsentListIsReadAndDemandedByChecking() {
    ObjectNode document = DOCUMENT.deepCopy();
    document.remove("standards");
    Judged<Registration> judged = read(document).checkedBy(PlanCheck::check);
    assertThat(judged.value()).isPresent();
    assertThat(rules(judged.report())).containsExactly("ERROR /standards member.required");
    assertThat(read(document.put("profile", "EXCERPT")).checkedBy(PlanCheck::check).isAcceptable())
        .isTrue();
  }

  @Test
  void anErrorIsListedBeforeAnyNumberOfWarnings() {
    Judged<Registration> judged = read(DOCUMENT).checkedBy(JudgedTest::manyWarningsAndAnError);
    assertThat(judged.isAcceptable()).isFalse();
    assertThat(judged.report().getDiagnostics()).hasSize(1000);
    assertThat(judged.report().getDiagnostics().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(judged.report().getCounts().getWarning()).isEqualTo(1100);
    assertThat(judged.report().omitted()).isEqualTo(101);
  }

  @Test
  void anErrorThatIsNotListedCounts() {
    Judged<Registration> judged =
        read(DOCUMENT)
            .checkedBy(
                record ->
                    Report.builder()
                        .from(manyWarningsAndAnError(record))
                        .diagnostics(List.of())
                        .build());
    assertThat(judged.report().getDiagnostics()).isEmpty();
    assertThat(judged.isAcceptable()).isFalse();
  }

  private static Report manyWarningsAndAnError(EnforcementRecord<?> record) {
    Diagnostic error = diagnostic("/a", Severity.ERROR);
    Diagnostic warning = diagnostic("/standards/0", Severity.WARNING);
    List<Diagnostic> all =
        Stream.concat(Stream.generate(() -> warning).limit(1100), Stream.of(error)).toList();
    return Report.builder().found(Diagnostics.of(all)).build();
  }

  private static Diagnostic diagnostic(String at, Severity severity) {
    return Diagnostic.of(ConstraintRules.of("text.length"), at, Map.of("found", 1, "expected", 2))
        .severity(severity)
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "/", "//", "/~", "/standards/x/y", "/standards/99999999999", ""})
  void aPointerThatLeadsNowhereIsAtTheNearestObject(String at) {
    Judged<Registration> judged =
        read(DOCUMENT)
            .checkedBy(
                record ->
                    Report.builder()
                        .found(Diagnostics.of(List.of(diagnostic(at, Severity.ERROR))))
                        .build());
    assertThat(judged.report().getDiagnostics()).allMatch(each -> each.position().isPresent());
  }

  @Test
  void theBytesStayAsTheyWereReceived() {
    byte[] bytes = DOCUMENT.toString().getBytes(UTF_8);
    byte[] buffer = bytes.clone();
    ReadResult<EnforcementRecord<?>> read = JSON.read(buffer);
    ReadResult<Registration> typed = JSON.read(buffer, Registration.class);
    Arrays.fill(buffer, (byte) ' ');
    read.bytes()[0] = 'x';
    assertThat(read.bytes()).isEqualTo(bytes);
    assertThat(typed.bytes()).isEqualTo(bytes);
  }

  @Test
  void theExceptionRefusesToBeSerialised() throws Exception {
    ReadResult<Registration> read = read(DOCUMENT.deepCopy().put("status", 1));
    try (ObjectOutputStream stream = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(read::orThrow)
          .satisfies(
              thrown ->
                  assertThatExceptionOfType(NotSerializableException.class)
                      .isThrownBy(() -> stream.writeObject(thrown))
                      .withMessageEndingWith("InvalidDocumentException: send its report as JSON"));
    }
  }
}
