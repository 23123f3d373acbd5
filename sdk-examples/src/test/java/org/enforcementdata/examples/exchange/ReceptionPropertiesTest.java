package org.enforcementdata.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.exchange.ProcessingReceipt;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.serialization.exchange.EntryKey;
import org.enforcementdata.serialization.exchange.InMemoryLedger;

/**
 * However a sequence of batches comes, the ledger is that of the orderly one, or receipts say why.
 */
class ReceptionPropertiesTest {

  private static final int CHAINS = 4;
  private static final int REVISIONS = 3;

  /** What happens to a batch on its way. */
  record Event(int batch, double kept) {}

  /** Batches in their order, and what came of them. */
  record Journey(List<Handover> sent, List<Event> came) {}

  @Property(tries = 200)
  void permutedAndRepeatedBatchesEndInTheSameLedger(@ForAll("whole") Journey journey) {
    InMemoryLedger ledger = new InMemoryLedger();
    journey.came().forEach(event -> journey.sent().get(event.batch()).into(ledger));
    assertThat(ledger.contents()).isEqualTo(orderly(journey.sent()).contents());
  }

  @Property(tries = 200)
  void cutAndLostBatchesAreSaidByTheReceipts(@ForAll("damaged") Journey journey) {
    InMemoryLedger ledger = new InMemoryLedger();
    List<ProcessingReceipt> receipts = new ArrayList<>();
    for (Event event : journey.came()) {
      Handover sent = journey.sent().get(event.batch());
      receipts.add(sent.cut((int) (event.kept() * sent.file().length)).into(ledger));
    }
    receipts.add(journey.sent().get(journey.sent().size() - 1).into(ledger));
    Map<EntryKey, DigestValue> orderly = orderly(journey.sent()).contents();
    assertThat(orderly).containsAllEntriesOf(ledger.contents());
    if (!ledger.contents().equals(orderly)) {
      assertThat(receipts).anyMatch(receipt -> !receipt.isComplete());
    }
  }

  private static InMemoryLedger orderly(List<Handover> sent) {
    InMemoryLedger ledger = new InMemoryLedger();
    sent.forEach(each -> each.into(ledger));
    return ledger;
  }

  @Provide
  Arbitrary<Journey> whole() {
    return sent()
        .flatMap(
            sent -> {
              List<Integer> all = IntStream.range(0, sent.size()).boxed().toList();
              Arbitrary<List<Integer>> repeated =
                  Arbitraries.of(all).list().ofMaxSize(2 * sent.size());
              return Combinators.combine(Arbitraries.shuffle(all), repeated)
                  .as(
                      (once, again) -> {
                        List<Event> came = new ArrayList<>();
                        once.forEach(batch -> came.add(new Event(batch, 1)));
                        again.forEach(
                            batch -> came.add(batch % (came.size() + 1), new Event(batch, 1)));
                        return new Journey(sent, came);
                      });
            });
  }

  @Provide
  Arbitrary<Journey> damaged() {
    return sent()
        .flatMap(
            sent ->
                Combinators.combine(
                        Arbitraries.integers().between(0, sent.size() - 1),
                        Arbitraries.oneOf(
                            Arbitraries.just(1.0), Arbitraries.doubles().between(0, 1)))
                    .as(Event::new)
                    .list()
                    .ofMaxSize(2 * sent.size())
                    .map(came -> new Journey(sent, came)));
  }

  /** Every revision of some chains, in whatever order, in batches of whatever size. */
  private static Arbitrary<List<Handover>> sent() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    for (int chain = 0; chain < CHAINS; chain++) {
      for (int revision = 1; revision <= REVISIONS; revision++) {
        records.add(Handover.record(chain, revision));
      }
    }
    return Combinators.combine(Arbitraries.shuffle(records), Arbitraries.integers().between(1, 5))
        .as(ReceptionPropertiesTest::batches);
  }

  private static List<Handover> batches(List<EnforcementRecord<?>> records, int size) {
    List<Handover> batches = new ArrayList<>();
    for (int from = 0; from < records.size(); from += size) {
      List<EnforcementRecord<?>> some =
          records.subList(from, Math.min(records.size(), from + size));
      batches.add(Handover.of(batches.size() + 1, some.toArray(EnforcementRecord<?>[]::new)));
    }
    return batches;
  }
}
