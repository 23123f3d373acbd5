package org.enforcementdata.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.Conformance;

/** Documents made to hurt: read, checked and reported, against the scan of bytes as long. */
final class BadDocuments {

  private static final int MANY = 5_000;
  private static final int LEVELS = 400;

  private final EnforcementJson json = EnforcementJson.standard();
  private final Conformance conformance = Conformance.standard();
  private final Map<String, Figure> figures = new TreeMap<>();
  private final String record;

  private BadDocuments() throws IOException {
    record = text(json.write(Fixtures.full("inspection", Inspection.class)));
  }

  static Map<String, Figure> measure() throws Exception {
    BadDocuments documents = new BadDocuments();
    documents.row("unknown-members", documents.with("{", "{" + many("\"x%d\":%d,")));
    documents.row("repeated-member", documents.with("{", "{" + many("\"mode\":\"%d%d\",")));
    documents.row(
        "wrong-codes",
        documents.with("\"offSiteMethods\":[", "\"offSiteMethods\":[" + many("\"C%d-%d\",")));
    documents.row("escapes", documents.with("标志牌", "\\u6807\\\"".repeat(MANY)));
    documents.row("deep", documents.with("\"legacyKey\":", nested() + ",\"legacyKey\":"));
    documents.row("wrong-year", documents.with("2020-05-20T13:00", "2020-05-40T13:00"));
    return documents.figures;
  }

  private void row(String name, String document) throws Exception {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    figures.putAll(
        new Alternation(new TokenScan(bytes))
            .row(name, () -> json.read(bytes).checkedBy(conformance::check).report())
            .measure("bad"));
  }

  private String with(String target, String replacement) {
    int at = record.indexOf(target);
    return record.substring(0, at) + replacement + record.substring(at + target.length());
  }

  private static String many(String form) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> String.format(form, i, i))
        .collect(Collectors.joining());
  }

  private static String nested() {
    return "\"deep\":" + "[".repeat(LEVELS) + "]".repeat(LEVELS);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
