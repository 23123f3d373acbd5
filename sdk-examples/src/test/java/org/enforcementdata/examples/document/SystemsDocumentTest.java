package org.enforcementdata.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.internal.TableFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every row of the article stands on the page once, and every name in it is what it says. */
class SystemsDocumentTest {

  private static final SystemsPage PAGE = SystemsPage.read();
  private static final List<SystemsRow> ROWS =
      PAGE.rows().stream().filter(row -> !row.isOutside()).toList();
  private static final Map<String, TableFile.Row> FIGURES = figures();
  private static final String SCHEMAS =
      "../sdk-serialization/src/main/resources/org/enforcementdata/schema/1.0/";
  private static final String FIXTURES = "../sdk-serialization/src/fixtures/1.0/";
  private static final Pattern GROUP = Pattern.compile("\\*\\*([a-z-]+)\\*\\*:");

  private static Map<String, TableFile.Row> figures() {
    String folder = "org/enforcementdata/examples/figures/";
    return TableFile.read(
            name -> SystemsRow.class.getClassLoader().getResourceAsStream(folder + name),
            "figures.csv")
        .rows()
        .stream()
        .collect(Collectors.toMap(row -> row.get("id"), row -> row));
  }

  private static Class<?> type(String name) {
    return RecordTypes.ofName(name)
        .orElseThrow(() -> new AssertionError(name + ": no record type has this name"));
  }

  @Test
  void everyRowOfTheArticleStandsOnceInItsOrderAndNoCellIsEmpty() {
    assertThat(PAGE.rowLines())
        .allSatisfy(
            line -> assertThat(SystemsPage.cells(line)).hasSize(6).noneMatch(String::isBlank));
    assertThat(PAGE.rows())
        .extracting(SystemsRow::id)
        .containsExactlyElementsOf(ArticleRow.all().stream().map(ArticleRow::id).toList());
  }

  @Test
  void everyRecordIsATypeAndLinksToItsSchema() {
    for (SystemsRow row : ROWS) {
      assertThat(row.types()).as(row.id()).isNotEmpty().doesNotHaveDuplicates();
      String said =
          row.types().stream().map(SystemsDocumentTest::record).collect(Collectors.joining(" · "));
      assertThat(row.records()).as(row.id()).isEqualTo(said);
    }
  }

  private static String record(String name) {
    boolean isAssumed = TypeDeclaration.of(type(name)).certainty() == Certainty.ASSUMED;
    return "`%s`%s [schema][%s]".formatted(name, isAssumed ? " (assumed)" : "", name);
  }

  @Test
  void everySchemaIsThatOfItsType() throws Exception {
    for (Class<?> type : RecordTypes.all()) {
      String name = RecordTypes.nameOf(type);
      assertThat(PAGE.links()).containsEntry(name, SCHEMAS + name + ".schema.json");
      Path file = SystemsPage.FOLDER.resolve(SCHEMAS + name + ".schema.json");
      assertThat(new JsonMapper().readTree(Files.readString(file)).path("title").asString())
          .isEqualTo(type.getSimpleName());
    }
  }

  @Test
  void everyFixtureIsOfATypeOfItsRow() {
    for (SystemsRow row : ROWS) {
      assertThat(row.fixtureLabels()).as(row.id()).isNotEmpty();
      for (String label : row.fixtureLabels()) {
        assertThat(fixture(label).types())
            .as(row.id() + " " + label)
            .containsAnyElementsOf(row.types());
      }
    }
  }

  private static SystemsFixture fixture(String label) {
    String target = PAGE.links().getOrDefault(label, "no link");
    assertThat(target).isIn(FIXTURES + label + ".json", FIXTURES + label + ".ndjson");
    return SystemsFixture.read(SystemsPage.FOLDER.resolve(target));
  }

  @Test
  void everyTypeOfARowHasAFixture() {
    for (SystemsRow row : ROWS) {
      List<String> shown =
          row.fixtureLabels().stream().flatMap(label -> fixture(label).types().stream()).toList();
      assertThat(shown).as(row.id()).containsAll(row.types());
    }
  }

  @Test
  void exactlyTheFixturesThatCarryACodeOfTheirNoteAreBold() {
    for (SystemsRow row : ROWS) {
      String note = PAGE.notes().getOrDefault(row.id(), "");
      List<CodedMember> members = CodedMember.in(note);
      Set<String> bold = new TreeSet<>();
      for (String label : row.fixtureLabels()) {
        boolean isShown = members.stream().anyMatch(fixture(label)::shows);
        assertThat(row.isBold(label)).as(row.id() + " " + label).isEqualTo(isShown);
        if (isShown) {
          bold.add(label);
        }
      }
      boolean hasCodes = members.stream().anyMatch(member -> !member.codes().isEmpty());
      assertThat(note.contains("No fixture carries these codes"))
          .as(row.id())
          .isEqualTo(hasCodes && bold.isEmpty());
    }
  }

  @Test
  void everyRuleJudgesATypeOfItsRow() {
    for (SystemsRow row : ROWS) {
      Set<String> judging = new TreeSet<>();
      row.types().forEach(name -> judging.addAll(RuleReach.of(type(name))));
      assertThat(judging).as(row.id()).containsAll(row.ruleIds());
      assertThat(row.rules().equals(SystemsRow.NO_RULE))
          .as(row.id())
          .isEqualTo(row.ruleIds().isEmpty());
    }
  }

  @Test
  void whereOnlyTheRulesOfEveryRecordJudgeNoTypeHasRulesOfItsOwn() {
    assertThat(ROWS)
        .filteredOn(row -> row.rules().equals(SystemsRow.NO_RULE))
        .allSatisfy(
            row ->
                assertThat(row.types())
                    .as(row.id())
                    .noneMatch(name -> RuleReach.hasRuleOfItsOwn(type(name))));
  }

  @Test
  void everyFigureStandsInOneRow() {
    assertThat(PAGE.rows().stream().flatMap(row -> row.figureIds().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(FIGURES.keySet());
  }

  @Test
  void figuresStandUnderTheirGroupAndARowWithoutThemSaysSo() {
    for (SystemsRow row : PAGE.rows()) {
      List<String> groups = SystemsPage.found(GROUP, row.figures());
      String said =
          groups.stream().map(group -> group(group, row)).collect(Collectors.joining("<br>"));
      assertThat(row.figures())
          .as(row.id())
          .isEqualTo(groups.isEmpty() ? SystemsRow.NO_FIGURE : said);
    }
  }

  private static String group(String group, SystemsRow row) {
    return row.figureIds().stream()
        .filter(id -> figure(id).get("set").equals(group))
        .map(
            id -> "`" + id + "`" + (figure(id).get("status").equals("DERIVED") ? " (derived)" : ""))
        .collect(Collectors.joining(" ", "**" + group + "**: ", ""));
  }

  private static TableFile.Row figure(String id) {
    return Objects.requireNonNull(FIGURES.get(id), id + ": no figure has this id");
  }

  @Test
  void gapsAreCalledGapsAndPartyLifeIsOutside() {
    for (ArticleRow row : ArticleRow.all()) {
      String note = PAGE.notes().getOrDefault(row.id(), "");
      assertThat(SystemsPage.found(Pattern.compile("\\*\\*缺口 gap \\((G[0-9]+)\\)\\*\\*"), note))
          .as(row.id())
          .containsExactlyElementsOf(row.gap().stream().toList());
      assertThat(note.contains(SystemsRow.OUTSIDE)).as(row.id()).isEqualTo(row.isPartyLife());
    }
  }
}
