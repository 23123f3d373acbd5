package org.enforcementdata.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.junit.jupiter.api.Test;

/** Aliases, members, codes and links of the page that maps the article. */
class SystemsNamesTest {

  private static final SystemsPage PAGE = SystemsPage.read();
  private static final Set<String> TYPES =
      RecordTypes.all().stream().map(RecordTypes::nameOf).collect(Collectors.toSet());
  private static final Pattern TYPE = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");
  private static final Pattern RULE = Pattern.compile("`([a-z]+(?:-[a-z]+)*[.][a-z-]+)`");
  private static final Pattern INLINE = Pattern.compile("]\\(([^)]+)\\)");
  private static final Pattern LABELLED = Pattern.compile("](?:\\[([^\\]]+)])");
  private static final Pattern SHORT = Pattern.compile("(?<!])\\[([a-z0-9/-]+)](?![(\\[:])");

  @Test
  void everyAliasResolvesToATypeOrAMember() {
    assertThat(PAGE.aliases())
        .isNotEmpty()
        .allSatisfy(
            alias -> {
              List<String> types = SystemsPage.found(TYPE, alias.get(2));
              List<CodedMember> members = CodedMember.in(alias.get(2));
              assertThat(types.size() + members.size()).as(alias.get(0)).isPositive();
              assertThat(TYPES).containsAll(types);
              assertThat(members).as(alias.get(0)).allMatch(CodedMember::isDeclared);
            });
  }

  @Test
  void everyNameOfTheInventoryIsATypeOfOursOrAnAlias() {
    Set<String> ours =
        RecordTypes.all().stream()
            .map(type -> TypeDeclaration.of(type).name())
            .collect(Collectors.toSet());
    List<String> expected = new ArrayList<>();
    for (ArticleRow row : ArticleRow.all()) {
      row.implied().stream()
          .filter(name -> !ours.contains(name))
          .forEach(name -> expected.add(name + " " + row.id()));
    }
    List<String> said = new ArrayList<>();
    for (List<String> alias : PAGE.aliases()) {
      List.of(alias.get(1).split(" ", -1)).forEach(row -> said.add(alias.get(0) + " " + row));
    }
    assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyTypeThatTheInventoryNamesStandsInItsRow() {
    for (ArticleRow row : ArticleRow.all()) {
      List<String> said =
          PAGE.rows().stream()
              .filter(shown -> shown.id().equals(row.id()))
              .flatMap(shown -> shown.types().stream())
              .toList();
      assertThat(said)
          .as(row.id())
          .containsAll(
              RecordTypes.all().stream()
                  .filter(type -> row.implied().contains(TypeDeclaration.of(type).name()))
                  .map(RecordTypes::nameOf)
                  .toList());
    }
  }

  @Test
  void everyTypeStandsInARowOrInTheClosingListWithAReason() {
    Set<String> named = new TreeSet<>();
    PAGE.rows().forEach(row -> named.addAll(row.types()));
    List<String> closing =
        PAGE.closing().stream()
            .flatMap(row -> SystemsPage.found(TYPE, row.get(0)).stream())
            .toList();
    assertThat(PAGE.closing()).allMatch(row -> row.size() == 3 && row.get(2).length() > 20);
    assertThat(closing)
        .containsExactlyInAnyOrderElementsOf(
            TYPES.stream().filter(name -> !named.contains(name)).toList());
  }

  @Test
  void everyMemberIsDeclaredWithTheCodesThatThePageNames() {
    List<CodedMember> members = CodedMember.in(PAGE.text());
    assertThat(members).size().isGreaterThan(60);
    assertThat(members.stream().filter(member -> !member.isDeclared())).isEmpty();
  }

  @Test
  void everyRuleOfANoteExists() {
    Set<String> rules = new TreeSet<>();
    RulesDocumentTest.all().stream().map(RuleInfo::getId).forEach(id -> rules.add(id.getValue()));
    assertThat(PAGE.notes().values())
        .allSatisfy(note -> assertThat(rules).containsAll(SystemsPage.found(RULE, note)));
  }

  @Test
  void everyLinkLeadsToAFileAndEveryLabelIsUsed() {
    Set<String> used = new TreeSet<>(SystemsPage.found(LABELLED, PAGE.text()));
    used.addAll(SystemsPage.found(SHORT, PAGE.text()));
    assertThat(PAGE.links().keySet()).containsExactlyInAnyOrderElementsOf(used);
    List<String> targets = new ArrayList<>(PAGE.links().values());
    targets.addAll(SystemsPage.found(INLINE, PAGE.text()));
    assertThat(targets).size().isGreaterThan(100);
    assertThat(targets.stream().filter(SystemsNamesTest::leadsNowhere)).isEmpty();
  }

  private static boolean leadsNowhere(String target) {
    return !Files.exists(SystemsPage.FOLDER.resolve(target));
  }
}
