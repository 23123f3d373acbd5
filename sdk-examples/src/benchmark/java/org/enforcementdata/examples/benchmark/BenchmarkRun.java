package org.enforcementdata.examples.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures the groups asked for, all unless some are named, and compares them with the budgets. */
public final class BenchmarkRun {

  private static final Map<String, Group> GROUPS =
      new TreeMap<>(
          Map.of(
              "ascii", OneRecord::ascii,
              "chinese", OneRecord::chinese,
              "bad", BadDocuments::measure,
              "permits", Permits::measure,
              "threads", Threads::measure,
              "first-record", Processes::firstRecord,
              "stream", Processes::stream));

  private BenchmarkRun() {}

  /** Names of groups: ascii, bad, chinese, first-record, permits, stream, threads. */
  public static void main(String[] args) throws Exception {
    Map<String, Figure> figures = new TreeMap<>();
    for (String group : args.length == 0 ? GROUPS.keySet() : List.of(args)) {
      figures.putAll(GROUPS.get(group).measure());
    }
    List<String> failed = new Budgets().compare(figures.values());
    if (!failed.isEmpty()) {
      System.out.println("more than 15 % below budget: " + failed);
      System.exit(1);
    }
  }

  @FunctionalInterface
  private interface Group {

    Map<String, Figure> measure() throws Exception;
  }
}
