package org.enforcementdata.examples.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.junit.jupiter.api.Test;

/** Every row of the field catalogue stands somewhere, or the page says why it does not. */
class CoverageTest {

  private static final List<CoverageRow> ROWS = CoverageRow.all();

  @Test
  void noCellIsEmptyAndNoRowStandsTwice() {
    assertThat(ROWS).hasSizeGreaterThan(300).allMatch(row -> !row.where().isBlank());
    assertThat(ROWS).extracting(row -> row.section() + " " + row.row()).doesNotHaveDuplicates();
  }

  @Test
  void everyPointerLeadsToADeclaredMember() {
    assertThat(ROWS.stream().flatMap(CoverageRow::pointers).toList())
        .hasSizeGreaterThan(300)
        .allSatisfy(pointer -> assertThat(required(pointer)).as(pointer).isNotEmpty());
  }

  @Test
  void whatHasNoPlaceHasAReason() {
    assertThat(ROWS)
        .filteredOn(row -> row.pointers().findAny().isEmpty())
        .allMatch(row -> row.where().matches("(dropped|later): .{20,}"));
  }

  @Test
  void thePageFollowsFromTheRows() {
    String page =
        """
        # Where the field catalogue stands · 字段目录覆盖表

        Generated from `sdk-examples/src/test/resources/coverage-b.csv`; do not edit. Every row of section B of the specification and of section 4 of its amendments (A4): the members that carry it, with what a full record demands of them (*always* in both profiles, *FULL* in a full record, else optional), or why there is none.

        | section | row | where |
        | --- | --- | --- |
        """;
    GeneratedFile.compare(
        "docs/coverage-b.md", page + ROWS.stream().map(CoverageTest::line).collect(joining()));
  }

  private static String line(CoverageRow row) {
    String where =
        row.pointers().findAny().isEmpty()
            ? row.where()
            : row.pointers().map(CoverageTest::shown).collect(joining(" · "));
    return "| " + row.section() + " | " + row.row() + " | " + where + " |\n";
  }

  private static String shown(String pointer) {
    String required = required(pointer);
    return "`" + pointer + "`" + (required.equals("optional") ? "" : " (" + required + ")");
  }

  private static String required(String pointer) {
    MemberDeclaration member = DeclaredMember.find(pointer).orElseThrow();
    return member.isRequired() ? "always" : member.isRequiredInFull() ? "FULL" : "optional";
  }
}
