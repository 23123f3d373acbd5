package org.enforcementdata.validation.rule.discretion;

import java.util.Optional;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.discretion.DiscretionBenchmark;
import org.enforcementdata.model.discretion.DiscretionCalculation;
import org.enforcementdata.model.discretion.DiscretionTable;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;

/** The table of the benchmark by which a fine was calculated. */
final class ChosenTable {

  @SuppressWarnings("rawtypes")
  static final Input<DiscretionCalculation, RecordId> BENCHMARK =
      Input.of(DiscretionCalculation.class, "/benchmark", RecordId.class);

  static final Input<DiscretionCalculation, String> TABLE =
      Input.of(DiscretionCalculation.class, "/table", String.class);

  static final LookUp<DiscretionBenchmark> LOOK_UP =
      LookUp.reference(BENCHMARK, DiscretionBenchmark.class);

  private ChosenTable() {}

  /** The table; where the benchmark is an excerpt or has none of that id, the rule cannot judge. */
  static Optional<DiscretionTable> of(Judgement judgement) {
    Optional<DiscretionBenchmark> benchmark = judgement.find(BENCHMARK, DiscretionBenchmark.class);
    if (benchmark.filter(DiscretionBenchmark::isExcerpt).isPresent()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "discretion-benchmark/tables");
      return Optional.empty();
    }
    Optional<DiscretionTable> table = benchmark.flatMap(found -> find(found, judgement.get(TABLE)));
    if (benchmark.isPresent() && table.isEmpty()) {
      judgement.cannotJudge(ReasonKind.MISSING, "discretion-benchmark/tables");
    }
    return table;
  }

  private static Optional<DiscretionTable> find(DiscretionBenchmark benchmark, String id) {
    return benchmark.getTables().stream()
        .filter(table -> table.getTableId().equals(id))
        .findFirst();
  }
}
