package org.enforcementdata.examples.benchmark;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints their ratios to the token scan. */
public final class BenchmarkRun {

  private BenchmarkRun() {}

  /** Arguments are JMH's own and win over the defaults. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(RecordBenchmark.class.getSimpleName())
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("-Dbenchmark.record=" + System.getProperty("benchmark.record"))
            .resultFormat(ResultFormatType.JSON)
            .result(System.getProperty("benchmark.result"))
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    double scan =
        results.stream()
            .filter(result -> label(result).equals("scan"))
            .mapToDouble(result -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElse(Double.NaN);
    System.out.printf("%n%-20s %12s %8s %12s%n", "operation", "records/s", "ratio", "B/op");
    for (RunResult result : results) {
      double score = result.getPrimaryResult().getScore();
      double allocated = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
      System.out.printf(
          "%-20s %12.0f %8.3f %12.0f%n", label(result), score, score / scan, allocated);
    }
  }

  private static String label(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }
}
