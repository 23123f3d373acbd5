package org.enforcementdata.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.Conformance;

/**
 * How much more two threads read and check in the same time than one: 2 where nothing is shared.
 */
final class Threads {

  private static final int ROUNDS = 9;
  private static final long SLICE = 700_000_000L;

  private final EnforcementJson json = EnforcementJson.standard();
  private final Conformance conformance = Conformance.standard();
  private final byte[] bytes;

  private Threads() throws Exception {
    bytes = json.write(Fixtures.full("inspection", Inspection.class));
  }

  static Map<String, Figure> measure() throws Exception {
    Threads threads = new Threads();
    ExecutorService service = Executors.newFixedThreadPool(2);
    try {
      threads.records(service, 2);
      double one = 0;
      double two = 0;
      for (int round = 0; round < ROUNDS; round++) {
        one = Math.max(one, threads.records(service, 1));
        two = Math.max(two, threads.records(service, 2));
      }
      return Map.of("threads.two", new Figure("threads.two", two / one, "best of " + ROUNDS));
    } finally {
      service.shutdown();
    }
  }

  /** By the clock; a neighbour on the machine disturbs it, so the best rounds of both count. */
  private double records(ExecutorService service, int threads) throws Exception {
    List<Future<Long>> counts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      counts.add(service.submit(() -> records()));
    }
    long sum = 0;
    for (Future<Long> count : counts) {
      sum += count.get();
    }
    return sum;
  }

  private long records() {
    long end = System.nanoTime() + SLICE;
    long records = 0;
    while (System.nanoTime() < end) {
      json.read(bytes, Inspection.class).checkedBy(conformance::check).orThrow();
      records++;
    }
    return records;
  }
}
