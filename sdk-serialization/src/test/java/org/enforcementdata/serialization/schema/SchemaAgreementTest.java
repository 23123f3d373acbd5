package org.enforcementdata.serialization.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.FullDocuments;
import org.enforcementdata.serialization.PlanCheck;
import org.enforcementdata.serialization.SchemaVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A partner's validator and the SDK give one verdict, in both profiles. */
class SchemaAgreementTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final SchemaVersion VERSION = SchemaVersion.V1_0;

  /** Texts planted everywhere: masks, blanks, offsets and days at their bounds. */
  private static final List<String> TEXTS =
      List.of(
          "",
          "913101*********207",
          "9131XXXX",
          "2020-02-29",
          "0000-01-01",
          "2020-13-01",
          "2020-05-20T09:30:00+18:00",
          "2020-05-20T09:30:00+18:30",
          "2020-05-20T09:30:00-17:60",
          "2020-05-20T24:00:00Z");

  /** Texts planted at one place: all of them at one place or another. */
  private static final int EACH = 3;

  /** Beyond what a schema says: tables and check characters, digits, days that do not exist. */
  private static final Set<String> BEYOND = Set.of("date.form", "period.order");

  static Stream<Class<? extends EnforcementRecord<?>>> recordTypes() {
    return RecordTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void aMissingMemberIsMissedByBothInEachProfile(Class<? extends EnforcementRecord<?>> type) {
    for (Profile profile : List.of(Profile.FULL, Profile.EXCERPT)) {
      SchemaJudge schema = new SchemaJudge(PublishedSchemas.text(VERSION, type, profile));
      ObjectNode document = document(type, profile);
      assertThat(schema.errors(document.toString())).isEmpty();
      for (String at : FullDocuments.pointers(document)) {
        if (!at.matches(".*/[0-9]+") && !at.equals("/profile")) {
          String text = FullDocuments.without(document, at);
          assertThat(report(text).isValid())
              .as("%s without %s: %s", profile, at, schema.errors(text))
              .isEqualTo(schema.errors(text).isEmpty());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void aTextIsJudgedAlikeWhereverItStands(Class<? extends EnforcementRecord<?>> type) {
    for (Profile profile : List.of(Profile.FULL, Profile.EXCERPT)) {
      SchemaJudge schema = new SchemaJudge(PublishedSchemas.text(VERSION, type, profile));
      ObjectNode document = document(type, profile);
      List<String> pointers = FullDocuments.pointers(document);
      for (int i = 0; i < pointers.size() * EACH; i++) {
        String at = pointers.get(i / EACH);
        if (!at.equals("/profile")) {
          String planted = '"' + TEXTS.get(i % TEXTS.size()) + '"';
          assertOneVerdict(FullDocuments.spoilt(document, at, planted), schema, at);
        }
      }
    }
  }

  private static void assertOneVerdict(String document, SchemaJudge schema, String at) {
    List<String> refused = schema.errors(document);
    List<Diagnostic> found = report(document).getDiagnostics();
    assertThat(refused.isEmpty() ? expressible(found) : found)
        .as("%s: %s%n%s", at, refused, document)
        .matches(errors -> errors.isEmpty() == refused.isEmpty());
  }

  private static List<Diagnostic> expressible(List<Diagnostic> errors) {
    return errors.stream().filter(each -> !BEYOND.contains(each.getRule().getValue())).toList();
  }

  @Test
  void theSchemaOfRecordsChoosesByTypeAndProfile() {
    SchemaJudge chooser = new SchemaJudge(PublishedSchemas.recordId(VERSION), texts());
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      ObjectNode full = document(type, Profile.FULL);
      assertThat(chooser.errors(full.toString())).isEmpty();
      assertThat(chooser.errors(document(type, Profile.EXCERPT).toString())).isEmpty();
      full.remove("sourceSystem");
      assertThat(chooser.errors(full.toString())).isNotEmpty();
      assertThat(chooser.errors(full.put("profile", "EXCERPT").toString())).isEmpty();
      assertThat(chooser.errors(full.put("profile", "OTHER").toString())).isNotEmpty();
      assertThat(chooser.errors(full.put("recordType", "other").toString())).isNotEmpty();
    }
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    texts.put(PublishedSchemas.recordId(VERSION), PublishedSchemas.record(VERSION));
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      for (Profile profile : List.of(Profile.FULL, Profile.EXCERPT)) {
        texts.put(
            PublishedSchemas.id(VERSION, type, profile),
            PublishedSchemas.text(VERSION, type, profile));
      }
    }
    return texts;
  }

  private static ObjectNode document(Class<? extends EnforcementRecord<?>> type, Profile profile) {
    ObjectNode document = FullDocuments.of(RecordTypes.nameOf(type));
    return profile.equals(Profile.EXCERPT) ? document.put("profile", "EXCERPT") : document;
  }

  private static Report report(String document) {
    return JSON.read(document.getBytes(UTF_8)).checkedBy(PlanCheck::check).report();
  }
}
