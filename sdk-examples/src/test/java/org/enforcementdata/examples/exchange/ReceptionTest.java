package org.enforcementdata.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.enforcementdata.examples.fixture.SchemaVerdict;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.ProcessingReceipt;
import org.enforcementdata.model.exchange.ReceptionEffect;
import org.enforcementdata.model.exchange.ReceptionResult;
import org.enforcementdata.model.exchange.RecordReception;
import org.enforcementdata.model.exchange.RunningNumberGap;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.exchange.EntryKey;
import org.enforcementdata.serialization.exchange.InMemoryLedger;
import org.enforcementdata.serialization.exchange.Reception;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a receiver answers to batches, good and bad. */
class ReceptionTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  private final InMemoryLedger ledger = new InMemoryLedger();

  @Test
  void newCorrectAndWithdrawFollowFromTheRevision() {
    ProcessingReceipt receipt =
        Handover.of(1, Handover.record(0, 1), Handover.record(0, 2), Handover.withdrawn(0, 3))
            .into(ledger);
    assertThat(receipt.getRecords())
        .extracting(each -> each.getEffect().orElseThrow())
        .containsExactly(
            ReceptionEffect.NEW, ReceptionEffect.CORRECTION, ReceptionEffect.WITHDRAWAL);
    assertThat(receipt.getRecords())
        .extracting(RecordReception::getResult)
        .containsOnly(ReceptionResult.ACCEPTED);
    assertThat(receipt.getAccepted()).isEqualTo(3);
    assertThat(receipt.isComplete()).isTrue();
    assertThat(ledger.records()).hasSize(3);
  }

  @Test
  @Tag("W16.1")
  void batchAndReceiptAreDocumentsWithSchemasOfTheirOwn() {
    Handover handover = Handover.of(1, Handover.record(0, 1));
    byte[] batch = JSON.write(handover.batch());
    byte[] receipt = JSON.write(handover.into(ledger));
    assertThat(JSON.read(batch, ExchangeBatch.class).orThrow()).isEqualTo(handover.batch());
    assertThat(JSON.read(receipt, ProcessingReceipt.class).orThrow().isComplete()).isTrue();
    SchemaVerdict schema = new SchemaVerdict();
    assertThat(schema.errors(ExchangeBatch.class, Profile.FULL, text(batch))).isEmpty();
    assertThat(schema.errors(ProcessingReceipt.class, Profile.FULL, text(receipt))).isEmpty();
    assertThat(
            schema.errors(
                ExchangeBatch.class,
                Profile.FULL,
                text(batch).replace("\"runningNumber\":1", "\"runningNumber\":0")))
        .hasSize(1);
  }

  @Test
  @Tag("W16.2")
  void aBatchIsNeitherLineNorEntryNorRecordOfNoStatedType() throws IOException {
    ExchangeBatch batch = Handover.of(1, Handover.record(0, 1)).batch();
    assertThat(JSON.read(JSON.write(batch)).value()).isEmpty();
    assertThatThrownBy(() -> InMemoryRecordIndex.builder().add(batch))
        .hasMessage("found the document exchange-batch, expected a record");
    assertThatThrownBy(() -> JSON.writer(new ByteArrayOutputStream()).write(batch))
        .hasMessage("found the document exchange-batch, expected a record");
    byte[] file = Handover.bytes(List.of(Handover.line(batch)));
    ProcessingReceipt receipt = Handover.of(2, file).into(ledger);
    assertThat(rules(receipt.getRecords().get(0).getDiagnostics())).containsExactly("record.type");
  }

  @Test
  @Tag("W16.4")
  void sendingTwiceChangesNothingAndGetsTheSameReceipt() {
    Handover handover = Handover.of(1, Handover.record(0, 1), Handover.record(1, 1));
    ProcessingReceipt first = handover.into(ledger);
    assertThat(handover.into(ledger)).isEqualTo(first);
    ProcessingReceipt other =
        Handover.of(2, Handover.record(0, 1), Handover.record(1, 1)).into(ledger);
    assertThat(other.getRecords())
        .extracting(each -> each.getEffect().orElseThrow())
        .containsOnly(ReceptionEffect.UNCHANGED);
    assertThat(ledger.records()).hasSize(2);
  }

  @Test
  @Tag("W16.5")
  void theSameIdentityWithOtherContentIsRefused() {
    Handover.of(1, Handover.record(0, 1)).into(ledger);
    Registration other =
        Registration.builder().from(Handover.record(0, 1)).basicInformation("另一内容").build();
    ProcessingReceipt receipt = Handover.of(2, other).into(ledger);
    RecordReception line = receipt.getRecords().get(0);
    assertThat(line.getResult()).isEqualTo(ReceptionResult.REFUSED);
    assertThat(rules(line.getDiagnostics())).containsExactly("exchange.same-content");
    assertThat(ledger.records()).containsExactly(Handover.record(0, 1));
  }

  @Test
  @Tag("W16.5")
  void anotherSpellingIsTheSameContentAndAnExcerptAnotherEntry() {
    Registration record = Handover.record(0, 1);
    Handover.of(1, record).into(ledger);
    String spelled = Handover.line(record).replace("{\"", "{ \"");
    ProcessingReceipt receipt =
        Handover.of(2, Handover.bytes(List.of(spelled)), record).into(ledger);
    assertThat(receipt.getRecords().get(0).getEffect()).contains(ReceptionEffect.UNCHANGED);
    Registration excerpt = Registration.builder().from(record).profile(Profile.EXCERPT).build();
    assertThat(Handover.of(3, excerpt).into(ledger).getRecords().get(0).getEffect())
        .contains(ReceptionEffect.NEW);
    assertThat(ledger.contents()).containsOnlyKeys(EntryKey.of(record), EntryKey.of(excerpt));
  }

  @Test
  @Tag("W16.7")
  void aRepeatedLineThatIsWrittenWronglyIsRefusedAllTheSame() {
    Registration record = Handover.record(0, 1);
    Handover.of(1, record).into(ledger);
    String twice = Handover.line(record).replace("\"revision\":1", "\"revision\":1,\"revision\":1");
    RecordReception line =
        Handover.of(2, Handover.bytes(List.of(twice)), record).into(ledger).getRecords().get(0);
    assertThat(line.getResult()).isEqualTo(ReceptionResult.REFUSED);
    assertThat(rules(line.getDiagnostics())).containsExactly("object.duplicate-member");
  }

  /** Numbers are written out: 1E30 has 31 digits. */
  @Test
  @Tag("W16.7")
  void aRecordThatCouldNotBeHandedOnIsRefused() {
    String numbers = String.join(",", Collections.nCopies(600_000, "1E30"));
    String line =
        Handover.line(Handover.record(0, 1))
            .replaceAll("}$", ",\"extension\":{\"a\":[" + numbers + "]}}");
    ProcessingReceipt receipt =
        Handover.of(1, Handover.bytes(List.of(line)), Handover.record(0, 1)).into(ledger);
    assertThat(rules(receipt.getRecords().get(0).getDiagnostics()))
        .containsExactly("exchange.writable");
    assertThat(ledger.records()).isEmpty();
  }

  @Test
  @Tag("W16.6")
  void aRevisionBeforeItsPredecessorIsAcceptedWithAWarning() {
    ProcessingReceipt receipt = Handover.of(1, Handover.record(0, 2)).into(ledger);
    RecordReception line = receipt.getRecords().get(0);
    assertThat(line.getResult()).isEqualTo(ReceptionResult.ACCEPTED_WITH_WARNINGS);
    assertThat(rules(line.getDiagnostics())).containsExactly("exchange.predecessor");
    assertThat(Handover.of(2, Handover.record(0, 1)).into(ledger).getRecords().get(0).getResult())
        .isEqualTo(ReceptionResult.ACCEPTED);
  }

  @Test
  @Tag("W16.3")
  void missingNumbersAreReportedUntilTheyCome() {
    Handover.of(2, Handover.record(0, 1)).into(ledger);
    ProcessingReceipt receipt = Handover.of(6, Handover.record(1, 1)).into(ledger);
    assertThat(receipt.getMissing()).containsExactly(gap(1, 1), gap(3, 5));
    assertThat(rules(receipt.getDiagnostics())).containsOnly("exchange.no-gap");
    for (long late : List.of(1L, 3L, 4L, 5L)) {
      Handover.of(late, Handover.record((int) late + 1, 1)).into(ledger);
    }
    assertThat(Handover.of(7, Handover.record(9, 1)).into(ledger).isComplete()).isTrue();
  }

  @Test
  @Tag("W16.3")
  void aNumberUsedTwiceIsAWarning() {
    Handover.of(1, Handover.record(0, 1)).into(ledger);
    Handover second = Handover.of(2, Handover.record(1, 1));
    ExchangeBatch again = ExchangeBatch.builder().from(second.batch()).runningNumber(1).build();
    ProcessingReceipt receipt = new Handover(again, second.file()).into(ledger);
    assertThat(rules(receipt.getDiagnostics())).containsExactly("exchange.own-number");
    assertThat(receipt.getAccepted()).isEqualTo(1);
  }

  @Test
  @Tag("W16.7")
  void aBadLineIsRefusedByItsNumberAndStopsNothing() {
    byte[] file =
        Handover.bytes(
            List.of(
                Handover.line(Handover.record(0, 1)),
                "{",
                "",
                Handover.line(Handover.record(1, 1))));
    ProcessingReceipt receipt =
        Handover.of(1, file, Handover.record(0, 1), Handover.record(1, 1)).into(ledger);
    assertThat(receipt.getRecords())
        .extracting(RecordReception::getLine, RecordReception::getResult)
        .containsExactly(
            tuple(1L, ReceptionResult.ACCEPTED),
            tuple(2L, ReceptionResult.REFUSED),
            tuple(4L, ReceptionResult.ACCEPTED));
    assertThat(rules(receipt.getDiagnostics())).isEmpty();
    assertThat(receipt.isComplete()).isFalse();
  }

  @Test
  @Tag("W16.8")
  void aCutFileIsSaidToBeCutAndItsGoodLinesAreKept() {
    Handover whole = Handover.of(1, Handover.record(0, 1), Handover.record(1, 1));
    ProcessingReceipt receipt = whole.cut(whole.file().length - 9).into(ledger);
    assertThat(receipt.getAccepted()).isEqualTo(1);
    assertThat(rules(receipt.getDiagnostics())).contains("exchange.file-digest");
    assertThat(whole.into(ledger).isComplete()).isTrue();
    assertThat(ledger.records()).hasSize(2);
  }

  @Test
  @Tag("W16.8")
  void countsThatDifferAreSaidByType() {
    ProcessingReceipt receipt =
        Handover.of(
                1,
                Handover.bytes(List.of(Handover.line(Handover.record(0, 1)))),
                Handover.record(0, 1),
                Handover.record(1, 1))
            .into(ledger);
    assertThat(receipt.getDiagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.getAt()).isEqualTo("/recordCounts/0/number");
              assertThat(found.getMessage().in(Locale.ENGLISH))
                  .isEqualTo("registration: found 1 records, expected 2");
            });
  }

  @Test
  @Tag("W16.8")
  void anInputThatFailsIsAResult() {
    Handover handover = Handover.of(1, Handover.record(0, 1));
    InputStream failing =
        new SequenceInputStream(new ByteArrayInputStream(handover.file()), new Failing());
    ProcessingReceipt receipt =
        Reception.at(Handover.NOW, "receiving-desk")
            .receive(handover.batch(), failing, ledger, Conformance.standard()::check);
    assertThat(rules(receipt.getDiagnostics())).containsExactly("exchange.whole-file");
    assertThat(receipt.getAccepted()).isEqualTo(1);
  }

  @Test
  @Tag("W16.9")
  void aBatchThatIsWrongOrChangedIsRefusedWhole() {
    Handover handover = Handover.of(1, Handover.record(0, 1));
    handover.into(ledger);
    ExchangeBatch changed = ExchangeBatch.builder().from(handover.batch()).runningNumber(7).build();
    ProcessingReceipt receipt = new Handover(changed, handover.file()).into(ledger);
    assertThat(rules(receipt.getDiagnostics())).containsExactly("exchange.same-batch");
    assertThat(receipt.getRecords()).isEmpty();
    ExchangeBatch excerpt =
        ExchangeBatch.builder().from(handover.batch()).profile(Profile.EXCERPT).build();
    assertThat(rules(new Handover(excerpt, handover.file()).into(ledger).getDiagnostics()))
        .contains("exchange.full-batch");
  }

  @Test
  @Tag("W16.10")
  void nothingPersonalStandsInAReceipt() {
    String personal = "310101199003070011";
    String line =
        Handover.line(Handover.record(0, 1))
            .replace("\"revision\":1", "\"revision\":\"" + personal + "\"");
    byte[] file = Handover.bytes(List.of(line, "{\"" + personal));
    ProcessingReceipt receipt = Handover.of(1, file).into(ledger);
    assertThat(receipt.getRefused()).isEqualTo(2);
    assertThat(text(JSON.write(receipt))).doesNotContain(personal);
  }

  @Test
  void theReceiptSaysWhatJudged() {
    ProcessingReceipt receipt = Handover.of(1, Handover.record(0, 1)).into(ledger);
    assertThat(receipt.getSdkVersion()).matches("[0-9]+[.][0-9]+[.][0-9]+(-SNAPSHOT)?");
    assertThat(receipt.getRecordSchema()).isEqualTo("1.0");
    assertThat(receipt.getRuleSets()).isNotEmpty();
    assertThat(receipt.getReceivedAt()).isEqualTo(Handover.NOW);
  }

  private static RunningNumberGap gap(long first, long last) {
    return RunningNumberGap.builder().first(first).last(last).build();
  }

  private static List<String> rules(List<Diagnostic> found) {
    return found.stream().map(each -> each.getRule().getValue()).toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** An input that breaks off. */
  private static final class Failing extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("broken");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      throw new IOException("broken");
    }
  }
}
