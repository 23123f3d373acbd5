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
 * How much more two threads do in the same time than one: 2 where nothing is shared. The scan
 * shares nothing of ours, so its row says what the machine itself gives.
 */
final class Threads {

  private static final int ROUNDS = 9;
  private static final long SLICE = 700_000_000L;

  private final ExecutorService service;
  private final Operation operation;
  private double one;
  private double two;

  private Threads(ExecutorService service, Operation operation) {
    this.service = service;
    this.operation = operation;
  }

  static Map<String, Figure> measure() throws Exception {
    EnforcementJson json = EnforcementJson.standard();
    Conformance conformance = Conformance.standard();
    byte[] bytes = json.write(Fixtures.full("inspection", Inspection.class));
    ExecutorService service = Executors.newFixedThreadPool(2);
    try {
      Threads scan = new Threads(service, new TokenScan(bytes));
      Threads records =
          new Threads(
              service,
              () -> json.read(bytes, Inspection.class).checkedBy(conformance::check).orThrow());
      for (int round = 0; round < ROUNDS; round++) {
        scan.round();
        records.round();
      }
      return Map.of(
          "threads.scan",
          scan.figure("threads.scan"),
          "threads.two",
          records.figure("threads.two"));
    } finally {
      service.shutdown();
    }
  }

  private void round() throws Exception {
    one = Math.max(one, times(1));
    two = Math.max(two, times(2));
  }

  private Figure figure(String name) {
    return new Figure(name, two / one, "best of " + ROUNDS);
  }

  /** By the clock; a neighbour on the machine disturbs it, so the best rounds of both count. */
  private double times(int threads) throws Exception {
    List<Future<Long>> counts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      counts.add(service.submit(this::slice));
    }
    long sum = 0;
    for (Future<Long> count : counts) {
      sum += count.get();
    }
    return sum;
  }

  private long slice() throws Exception {
    long end = System.nanoTime() + SLICE;
    long times = 0;
    while (System.nanoTime() < end) {
      operation.run();
      times++;
    }
    return times;
  }
}
