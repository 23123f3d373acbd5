package org.enforcementdata.examples.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures operations in turn with the one they are compared with: a slice of each, round after
 * round, CPU time of this thread alone; a ratio is that of the medians.
 */
final class Alternation {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 25;
  private static final long WARM = 2_500_000_000L;
  private static final long SLICE = 60_000_000L;

  private final Operation base;
  private final Map<String, Operation> rows = new TreeMap<>();
  private int seen;

  Alternation(Operation base) {
    this.base = base;
  }

  Alternation row(String name, Operation operation) {
    rows.put(name, operation);
    return this;
  }

  /** One figure a row; the row's name follows the group's. */
  Map<String, Figure> measure(String group) throws Exception {
    time(base, WARM);
    for (Operation row : rows.values()) {
      time(row, WARM);
    }
    double[] scans = new double[ROUNDS];
    Map<String, double[]> times = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      scans[round] = time(base, SLICE);
      for (Map.Entry<String, Operation> row : rows.entrySet()) {
        times.computeIfAbsent(row.getKey(), each -> new double[ROUNDS])[round] =
            time(row.getValue(), SLICE);
      }
    }
    Map<String, Figure> figures = new TreeMap<>();
    for (Map.Entry<String, double[]> row : times.entrySet()) {
      double own = median(row.getValue());
      String detail =
          String.format(Locale.ROOT, "%8.2f µs %,9d B", own / 1000, bytes(rows.get(row.getKey())));
      String name = group + "." + row.getKey();
      figures.put(name, new Figure(name, median(scans) / own, detail));
    }
    return figures;
  }

  /** Nanoseconds of CPU for one call. */
  private double time(Operation operation, long atLeast) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    long calls = 0;
    long used = 0;
    while (used < atLeast) {
      for (int i = 0; i < 16; i++) {
        seen += System.identityHashCode(operation.run()) & 1;
        calls++;
      }
      used = THREADS.getCurrentThreadCpuTime() - start;
    }
    return (double) used / calls;
  }

  private long bytes(Operation operation) throws Exception {
    int calls = 1000;
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < calls; i++) {
      seen += System.identityHashCode(operation.run()) & 1;
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / calls;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
