package org.enforcementdata.examples.figures;

import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.serialization.EnforcementJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The outcome for machines. */
public final class ReportJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ReportJson() {}

  /** The outcome as JSON. */
  public static byte[] of(Outcome outcome) {
    ObjectNode root = MAPPER.createObjectNode();
    figures(outcome, root.putArray("figures"));
    course(outcome.course(), root);
    ObjectNode types = root.putObject("records");
    outcome.check().types().forEach(types::put);
    rules(outcome.check(), root.putObject("rules"));
    ArrayNode reports = root.putArray("reports");
    EnforcementJson json = EnforcementJson.standard();
    for (Report report : outcome.check().reports()) {
      reports.add(MAPPER.readTree(json.write(report)));
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private static void figures(Outcome outcome, ArrayNode rows) {
    for (Compared each : outcome.figures()) {
      Figure figure = each.figure();
      rows.addObject()
          .put("id", figure.id())
          .put("set", figure.set())
          .put("printed", figure.printed())
          .put("qualifier", figure.qualifier().getValue())
          .put("measureWord", figure.measureWord().getValue())
          .put("status", figure.isDerived() ? "DERIVED" : "PUBLISHED")
          .put("counted", each.counted().text())
          .put("agrees", each.agrees());
    }
  }

  private static void course(Course course, ObjectNode root) {
    ObjectNode funnel = root.putObject("onePermit");
    course.funnel().forEach(step -> funnel.put(step.measure().getValue(), step.value()));
    ObjectNode months = root.putObject("months");
    course
        .inspections()
        .forEach(
            (month, number) ->
                months
                    .putObject(month.name())
                    .put("inspections", number)
                    .put("findings", course.findings().get(month)));
  }

  private static void rules(SetCheck check, ObjectNode rules) {
    check
        .rules()
        .forEach(
            (rule, use) ->
                rules
                    .putObject(rule.getValue())
                    .put("judged", use.judged())
                    .put("notEvaluable", use.notEvaluable()));
  }
}
