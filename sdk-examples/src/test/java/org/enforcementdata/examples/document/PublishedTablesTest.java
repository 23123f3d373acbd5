package org.enforcementdata.examples.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.examples.fixture.Fixture;
import org.enforcementdata.examples.fixture.FixtureRun;
import org.enforcementdata.model.discretion.DiscretionBenchmark;
import org.enforcementdata.model.discretion.DiscretionTable;
import org.enforcementdata.model.discretion.FactorOption;
import org.enforcementdata.model.discretion.FactorTable;
import org.enforcementdata.model.discretion.NoPenaltyItem;
import org.enforcementdata.model.discretion.NoPenaltyList;
import org.enforcementdata.model.law.LegalBasis;
import org.junit.jupiter.api.Test;

/** Tables that are records, as CSV: made from the records, so that nobody states them twice. */
class PublishedTablesTest {

  private static final String FOLDER =
      "sdk-serialization/src/main/resources/org/enforcementdata/codelist/1.0/table/";

  @Test
  void theNoPenaltyListsThatAreKnown() {
    List<NoPenaltyList> lists =
        FixtureRun.records(Fixture.ofShape("valid-no-penalty-lists")).stream()
            .map(NoPenaltyList.class::cast)
            .toList();
    assertThat(lists.get(0).getItems()).hasSize(11);
    assertThat(lists.get(0).getFields()).hasSize(5);
    String csv =
        "title,version,startsOn,endsOn,itemNo,field,behaviour,violated,conditions\n"
            + lists.stream().map(PublishedTablesTest::lines).collect(joining());
    GeneratedFile.compare(FOLDER + "no-penalty-lists.csv", csv);
  }

  private static String lines(NoPenaltyList list) {
    return list.getItems().isEmpty()
        ? line(list, Optional.empty())
        : list.getItems().stream().map(item -> line(list, Optional.of(item))).collect(joining());
  }

  private static String line(NoPenaltyList list, Optional<NoPenaltyItem> item) {
    return Csv.row(
        Csv.cell(list.getTitle()),
        Csv.cell(list.getVersion()),
        Csv.cell(list.getStartsOn()),
        Csv.cell(list.getEndsOn()),
        Csv.cell(item.map(NoPenaltyItem::getItemNo)),
        Csv.cell(item.flatMap(NoPenaltyItem::getField)),
        Csv.cell(item.flatMap(NoPenaltyItem::getBehaviour)),
        item.stream()
            .flatMap(each -> each.getViolated().stream())
            .map(LegalBasis::citation)
            .collect(joining("；")),
        item.stream()
            .flatMap(each -> each.getConditions().stream())
            .map(Object::toString)
            .collect(joining(" ")));
  }

  @Test
  void theDiscretionTablesThatAreKnown() {
    List<String> lines = new ArrayList<>();
    FixtureRun.records(Fixture.ofShape("valid-known-discretion-tables")).stream()
        .map(DiscretionBenchmark.class::cast)
        .forEach(
            benchmark ->
                benchmark.getTables().forEach(table -> lines.addAll(lines(benchmark, table))));
    assertThat(lines).hasSize(15);
    GeneratedFile.compare(
        FOLDER + "discretion-tables.csv",
        "title,territory,tableId,formula,factor,percent\n" + String.join("", lines));
  }

  private static List<String> lines(DiscretionBenchmark benchmark, DiscretionTable table) {
    List<String> lines = new ArrayList<>();
    if (table.getFactors().isEmpty()) {
      lines.add(line(benchmark, table, "", ""));
    }
    for (FactorTable factor : table.getFactors()) {
      for (FactorOption option : factor.getOptions()) {
        lines.add(line(benchmark, table, factor.getFactor(), option.getPercent().toPlainString()));
      }
    }
    return lines;
  }

  private static String line(
      DiscretionBenchmark benchmark, DiscretionTable table, String factor, String percent) {
    return Csv.row(
        benchmark.getTitle(),
        Csv.cell(benchmark.getTerritory()),
        table.getTableId(),
        Csv.cell(table.getFormula()),
        factor,
        percent);
  }
}
