package org.enforcementdata.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enforcementdata.examples.document.GeneratedFile;
import org.enforcementdata.examples.fixture.SchemaVerdict;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.ProcessingReceipt;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.exchange.InMemoryLedger;
import org.junit.jupiter.api.Test;

/** The published example of a batch, its file and the receipt that a receiver gives. */
class ExchangeFixturesTest {

  private static final String FOLDER = "sdk-serialization/src/fixtures/exchange/1.0/";
  private static final EnforcementJson JSON = EnforcementJson.standard().indented();

  private final Handover handover =
      Handover.of(
          2,
          Handover.bytes(
              List.of(
                  Handover.line(Handover.record(0, 1)),
                  "{\"recordType\":\"registration\",",
                  Handover.line(Handover.record(0, 2)),
                  Handover.line(Handover.record(1, 2)))),
          Handover.record(0, 1),
          Handover.record(0, 1),
          Handover.record(0, 2),
          Handover.record(1, 2));

  @Test
  void theReceiptIsWhatAReceiverGives() {
    ProcessingReceipt receipt = handover.into(new InMemoryLedger());
    GeneratedFile.compare(
        FOLDER + "records.ndjson", new String(handover.file(), StandardCharsets.UTF_8));
    GeneratedFile.compare(FOLDER + "valid-exchange-batch.json", text(handover.batch()));
    GeneratedFile.compare(FOLDER + "valid-processing-receipt.json", text(receipt));
  }

  @Test
  void theSchemaRefusesWhatIsNoNumberAndNoResult() {
    String batch = text(handover.batch()).replace("\"runningNumber\" : 2", "\"runningNumber\" : 0");
    String receipt = text(handover.into(new InMemoryLedger())).replace("\"REFUSED\"", "\"MAYBE\"");
    GeneratedFile.compare(FOLDER + "invalid-exchange-batch.json", batch);
    GeneratedFile.compare(FOLDER + "invalid-processing-receipt.json", receipt);
    SchemaVerdict schema = new SchemaVerdict();
    assertThat(schema.errors(ExchangeBatch.class, Profile.FULL, batch)).hasSize(1);
    assertThat(schema.errors(ProcessingReceipt.class, Profile.FULL, receipt)).isNotEmpty();
  }

  private static String text(EnforcementRecord<?> document) {
    return new String(JSON.write(document), StandardCharsets.UTF_8) + "\n";
  }
}
