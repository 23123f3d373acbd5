package org.enforcementdata.examples.campaign;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.report.HtmlReport;
import org.enforcementdata.validation.report.ReportTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the job found, for the terminal, for machines and for people. */
final class Results {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final BilingualText TITLE =
      new BilingualText("2020年一证式污染源执法检查", "One-permit inspection campaign 2020");

  private final CheckedSet checked;
  private final List<Figure> figures;

  Results(CheckedSet checked, List<Figure> figures) {
    this.checked = checked;
    this.figures = figures;
  }

  void print(PrintStream out) {
    out.println("rule · judged · not evaluable");
    checked
        .rules()
        .forEach(
            (rule, use) -> out.printf("%-44s %7d %7d%n", rule, use.judged(), use.notEvaluable()));
    out.println("figure · published · from the records");
    for (Figure figure : figures) {
      out.printf(
          "%-24s %14s %14s %s%n",
          figure.measure(),
          plain(figure.published()) + figure.unit(),
          plain(figure.counted()) + figure.unit(),
          figure.agrees() ? "✓" : "✗");
    }
  }

  void write(Path folder) {
    try {
      Files.write(
          folder.resolve("report.json"),
          MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json()));
      Files.writeString(folder.resolve("report.html"), html(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": reports cannot be written", e);
    }
  }

  private ObjectNode json() {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("title", TITLE.zh());
    ArrayNode rows = root.putArray("figures");
    for (Figure figure : figures) {
      rows.addObject()
          .put("measure", figure.measure().getValue())
          .put("unit", figure.unit())
          .put("published", figure.published())
          .put("counted", figure.counted())
          .put("agrees", figure.agrees());
    }
    ObjectNode types = root.putObject("records");
    checked.types().forEach(types::put);
    ObjectNode rules = root.putObject("rules");
    checked
        .rules()
        .forEach(
            (rule, use) ->
                rules
                    .putObject(rule.getValue())
                    .put("judged", use.judged())
                    .put("notEvaluable", use.notEvaluable()));
    ArrayNode reports = root.putArray("reports");
    EnforcementJson json = EnforcementJson.standard();
    for (Report report : withDiagnostics()) {
      reports.add(MAPPER.readTree(json.write(report)));
    }
    return root;
  }

  private String html() {
    return HtmlReport.of(
        TITLE, List.of(figureTable(), typeTable(), ruleTable()), withDiagnostics());
  }

  private List<Report> withDiagnostics() {
    return checked.reports().stream().filter(report -> !report.getDiagnostics().isEmpty()).toList();
  }

  private ReportTable figureTable() {
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : figures) {
      rows.add(
          List.of(
              figure.label().zh() + " · " + figure.label().en(),
              plain(figure.published()) + " " + figure.unit(),
              plain(figure.counted()) + " " + figure.unit(),
              figure.agrees() ? "✓" : "✗"));
    }
    return new ReportTable(
        new BilingualText("公布数据与记录计算结果", "Published figures and what the records give"),
        List.of("指标 · figure", "公布 · published", "由记录计算 · from the records", ""),
        rows);
  }

  private ReportTable typeTable() {
    List<List<String>> rows = new ArrayList<>();
    checked.types().forEach((type, number) -> rows.add(List.of(type, String.valueOf(number))));
    return new ReportTable(
        new BilingualText("记录", "Records"), List.of("记录类型 · type", "数量 · number"), rows);
  }

  private ReportTable ruleTable() {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<RuleId, CheckedSet.Use> rule : checked.rules().entrySet()) {
      rows.add(
          List.of(
              rule.getKey().getValue(),
              String.valueOf(rule.getValue().judged()),
              String.valueOf(rule.getValue().notEvaluable())));
    }
    return new ReportTable(
        new BilingualText("规则", "Rules"),
        List.of("规则 · rule", "已判定 · judged", "无法判定 · not evaluable"),
        rows);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
