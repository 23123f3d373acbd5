package org.enforcementdata.examples.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W2: what a record says of itself. */
class HeaderTest {

  private static final Wire GOOD = Wire.REGISTRATION;
  private static final String HEADER = "\"recordType\":\"registration\",\"schemaVersion\":\"1.0\",";

  @Test
  @Tag("W2.1")
  void typeAndVersionAreWrittenFirstAndReadAnywhere() {
    Wire last = GOOD.with(HEADER, "").and(HEADER.substring(0, HEADER.length() - 1));
    assertThat(last.found()).isEmpty();
    assertThat(last.written()).isEqualTo(GOOD.text()).startsWith("{" + HEADER);
    assertThat(GOOD.with(HEADER, "").found())
        .containsExactly(
            "ERROR /recordType object.missing-member",
            "ERROR /schemaVersion object.missing-member");
    assertThat(GOOD.with("\"1.0\"", "1.0").found())
        .containsExactly("ERROR /schemaVersion member.type");
  }

  @ParameterizedTest
  @Tag("W2.2")
  @ValueSource(strings = {"Registration", "penalty_decision", "registrations", ""})
  void anotherTypeGivesNoRecord(String type) {
    Wire other = GOOD.with("\"registration\"", "\"" + type + "\"");
    assertThat(other.isRecord()).isFalse();
    assertThat(other.found()).containsExactly("ERROR /recordType record.type");
    assertThat(RecordTypes.all())
        .extracting(RecordTypes::nameOf)
        .contains("penalty-decision")
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  @Tag("W2.3")
  void theCurrentVersionIsWritten() {
    assertThat(GOOD.with("\"1.0\"", "\"1.4\"").written()).contains("\"schemaVersion\":\"1.0\"");
  }

  @Test
  @Tag("W2.4")
  void whatANewerMinorVersionAddsIsKeptAndPointedOut() {
    Wire newer = GOOD.with("\"1.0\"", "\"1.1\"").and("\"colour\":\"GREEN\"");
    assertThat(newer.judged().isAcceptable()).isTrue();
    assertThat(newer.found())
        .containsExactly("INFO  object.unknown-member", "INFO /schemaVersion record.newer-version");
    assertThat(newer.written()).endsWith(",\"colour\":\"GREEN\"}");
  }

  @ParameterizedTest
  @Tag("W2.5")
  @Tag("W12.3")
  @ValueSource(strings = {"2.0", "0.9", "1", "1.00", "01.0", "1.0.0", "1.0 ", "latest"})
  void anotherVersionGivesNoRecord(String version) {
    Wire other = GOOD.with("\"1.0\"", "\"" + version + "\"");
    assertThat(other.isRecord()).isFalse();
    assertThat(other.found()).containsExactly("ERROR /schemaVersion record.schema-version");
  }

  @ParameterizedTest
  @Tag("W2.6")
  @ValueSource(
      strings = {
        "\"recordId\":\"urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b01\",",
        "\"revision\":1,",
        "\"issuer\":{\"name\":\"上海市奉贤区生态环境局\"},"
      })
  void someMembersStandInEveryRecord(String member) {
    Wire lacking = Wire.EXCERPT.with(member, "");
    assertThat(lacking.isRecord()).isFalse();
    assertThat(lacking.found())
        .containsExactly("ERROR /" + member.split("\"", 3)[1] + " object.missing-member");
    assertThat(Wire.EXCERPT.with(",\"createdAt\":\"2025-06-03T10:00:00+08:00\"", "").found())
        .containsExactly("ERROR /createdAt object.missing-member");
  }

  @Test
  @Tag("W2.7")
  void aLaterRevisionNamesItsPredecessor() {
    Wire second = GOOD.with("\"revision\":1", "\"revision\":2");
    assertThat(second.found()).containsExactly("ERROR /supersedes revision.names-predecessor");
    assertThat(
            second.and("\"supersedes\":\"urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b00\"").found())
        .isEmpty();
  }

  @Test
  @Tag("W2.8")
  void aWithdrawnRecordStaysReadable() {
    Wire withdrawn =
        GOOD.and("\"withdrawn\":{\"on\":\"2025-06-04\",\"kind\":\"ENTERED_IN_ERROR\"}");
    assertThat(withdrawn.found()).isEqualTo(List.of());
    assertThat(withdrawn.record().getWithdrawn()).isPresent();
  }
}
