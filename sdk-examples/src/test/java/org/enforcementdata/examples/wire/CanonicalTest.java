package org.enforcementdata.examples.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.serialization.canonical.CanonicalForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** W15: the canonical form. The vectors were made by the Python of the partners. */
class CanonicalTest {

  static List<JsonNode> good() {
    return Vectors.of("canonical.json").stream().filter(each -> each.has("canonical")).toList();
  }

  static List<JsonNode> bad() {
    return Vectors.of("canonical.json").stream().filter(each -> !each.has("canonical")).toList();
  }

  private static byte[] document(JsonNode vector) {
    return vector.get("document").asString().getBytes(UTF_8);
  }

  @ParameterizedTest
  @MethodSource("good")
  @Tag("W15.1")
  @Tag("W15.2")
  void aVectorGivesWhatItSays(JsonNode vector) {
    CanonicalForm form = CanonicalForm.ofDocument(document(vector));
    assertThat(new String(form.bytes(), UTF_8)).isEqualTo(vector.get("canonical").asString());
    assertThat(form.digest().getValue()).isEqualTo(vector.get("sha256").asString());
    assertThat(CanonicalForm.ofDocument(form.bytes()).bytes()).isEqualTo(form.bytes());
  }

  @ParameterizedTest
  @MethodSource("bad")
  @Tag("W15.4")
  void whatIsNotOneDocumentHasNone(JsonNode vector) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalForm.ofDocument(document(vector)))
        .withMessageStartingWith("canonical form: ");
  }

  @Test
  void hugeNumbersAndDepthsAreRefusedAtOnce() {
    assertThat(List.of("1e999999999", "9".repeat(65), "[".repeat(100) + "]".repeat(100)))
        .allSatisfy(
            text ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> CanonicalForm.ofDocument(text.getBytes(UTF_8))));
  }

  @Test
  @Tag("W15.3")
  void twoSpellingsOfOneRecordAreOneContent() {
    Wire one =
        Wire.REGISTRATION.with(
            "\"createdAt\":\"2025-06-03T10:00:00+08:00\"",
            "\"createdAt\":\"2025-06-03T10:00:00.500+08:00\"");
    Wire other =
        Wire.REGISTRATION.with(
            "\"createdAt\":\"2025-06-03T10:00:00+08:00\"",
            " \"createdAt\" : \"2025-06-03T10:00:00.5+08:00\"");
    assertThat(form(one).digest()).isEqualTo(form(other).digest());
    assertThat(form(one).digest()).isNotEqualTo(form(Wire.REGISTRATION).digest());
  }

  private static CanonicalForm form(Wire document) {
    return CanonicalForm.of(
        Wire.JSON.read(document.text().getBytes(UTF_8), Registration.class).value().orElseThrow());
  }
}
