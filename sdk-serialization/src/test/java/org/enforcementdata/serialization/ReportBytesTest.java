package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.serialization.schema.PublishedSchemas;
import org.enforcementdata.serialization.schema.SchemaJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** F4: a report as bytes, by its declaration. */
class ReportBytesTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final SchemaJudge SCHEMA = new SchemaJudge(PublishedSchemas.report());

  private static final String GOLDEN =
      """
      {"reportVersion":"1.0","recordType":"dispatch","schemaVersion":"1.0","counts":{"error":2,\
      "warning":0,"info":0},"diagnostics":[{"rule":"member.type","severity":"ERROR",\
      "level":"STRUCTURE","at":"/revision","line":1,"column":%d,"message":{"zh":\
      "值的类型为文本，应为数值","en":"the value is a text, expected a number"},"arguments":{"found":\
      {"zh":"文本","en":"a text"},"expected":{"zh":"数值","en":"a number"}}},{"rule":"text.length",\
      "severity":"ERROR","level":"CONSTRAINT","at":"/sourceSystem","line":1,"column":%d,"message":{"zh":\
      "文本长度为 0 个字符，应为 1 至 128 个","en":"the text has 0 characters, expected 1 to 128"},\
      "arguments":{"found":0,"expected":{"zh":"1 至 128","en":"1 to 128"}}}]}""";

  @Test
  void aReportHasTheseBytes() {
    ObjectNode document = FullDocuments.of("dispatch").put("revision", "x").put("sourceSystem", "");
    String text = document.toString();
    Report report = JSON.read(text.getBytes(UTF_8)).report();
    int revision = text.indexOf("\"revision\":") + 12;
    int system = text.indexOf("\"sourceSystem\":") + 16;
    assertThat(new String(JSON.write(report), UTF_8)).isEqualTo(GOLDEN.formatted(revision, system));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "nul",
        "\"x\"",
        "{\"recordType\":\"permit\",\"schemaVersion\":\"1.7\",\"张三\":1}",
        "{\"recordType\":\"\u202e\",\"schemaVersion\":\"\",\"createdAt\":\"x\"}"
      })
  void aReportIsOfItsSchema(String document) {
    assertThat(
            SCHEMA.errors(
                new String(JSON.write(JSON.read(document.getBytes(UTF_8)).report()), UTF_8)))
        .isEmpty();
  }

  @Test
  void noOtherDocumentIs() {
    assertThat(SCHEMA.errors("{\"reportVersion\":\"1.0\",\"diagnostics\":[]}")).isNotEmpty();
  }
}
