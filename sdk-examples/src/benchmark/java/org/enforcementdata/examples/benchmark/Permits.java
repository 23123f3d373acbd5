package org.enforcementdata.examples.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;

/**
 * Permits of 2022, each judged among all others: the time for one must not grow with their number.
 */
final class Permits {

  private static final int[] NUMBERS = {5_000, 11_000, 22_000};
  private static final int ROUNDS = 7;

  private Permits() {}

  /** Ratio: time for one among the fewest to time for one among so many. */
  static Map<String, Figure> measure() throws Exception {
    Permit model = Fixtures.full("permit", Permit.class);
    Map<String, Figure> figures = new TreeMap<>();
    microseconds(model, NUMBERS[0]);
    microseconds(model, NUMBERS[1]);
    double fewest = 0;
    for (int number : NUMBERS) {
      double each = microseconds(model, number);
      fewest = fewest == 0 ? each : fewest;
      String row = "permits.among-" + number;
      figures.put(
          row,
          new Figure(row, fewest / each, String.format(Locale.ROOT, "%8.2f µs a permit", each)));
    }
    return figures;
  }

  private static double microseconds(Permit model, int number) {
    List<Permit> permits = IntStream.range(0, number).mapToObj(i -> permit(model, i)).toList();
    Conformance conformance =
        Conformance.standard()
            .with(InMemoryRecordIndex.builder().addAll(permits).completeForAll().build());
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      permits.forEach(conformance::check);
      long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.min(best, used / 1000.0 / number);
    }
    return best;
  }

  private static Permit permit(Permit model, int i) {
    return Permit.builder()
        .from(model)
        .recordId(RecordId.of("urn:uuid:00000000-0000-4000-8000-" + String.format("%012d", i)))
        .source(RecordId.of("urn:uuid:00000000-0000-4000-9000-" + String.format("%012d", i)))
        .revision(1)
        .supersedes(Optional.empty())
        .createdAt(model.getCreatedAt().plusYears(2))
        .issuedOn(LocalDate.of(2022, 1, 4))
        .startsOn(LocalDate.of(2022, 1, 10))
        .endsOn(LocalDate.of(2027, 1, 9))
        .build();
  }
}
