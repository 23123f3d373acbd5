package org.enforcementdata.model.plan;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.identity.Sha256;

/** A draw, repeated. What it gives is compared with what the record says. */
final class Draw {

  private final RandomDraw record;
  private final PoolSnapshot targets;
  private final PoolSnapshot inspectors;
  private final List<DrawDefect> defects = new ArrayList<>();

  Draw(RandomDraw record, PoolSnapshot targets, PoolSnapshot inspectors) {
    this.record = record;
    this.targets = targets;
    this.inspectors = inspectors;
  }

  static DigestValue digestOf(List<PoolEntry> entries) {
    MessageDigest digest = Sha256.fresh();
    entries.stream().map(DrawOrder::line).sorted(Arrays::compareUnsigned).forEach(digest::update);
    return Sha256.written(digest.digest());
  }

  List<DrawDefect> defects() {
    compare("/algorithm", text(record.getAlgorithm()), DrawAlgorithm.SHA256_ORDER.getValue());
    pool("/targetPool", targets, record.getTargetPoolDigest());
    pool("/inspectorPool", inspectors, record.getInspectorPoolDigest());
    Optional<String> operator = seed("/operator", record.getOperator());
    Optional<String> witness = seed("/witness", record.getWitness());
    quotas();
    if (operator.isPresent() && witness.isPresent()) {
      DrawOrder order = DrawOrder.of(operator.get() + "\n" + witness.get());
      List<RecordId<?>> drawn = drawn(order);
      compare("/targets", record.getTargets(), drawn);
      assignments(drawn, order);
    }
    return List.copyOf(defects);
  }

  private void pool(String at, PoolSnapshot pool, Optional<DigestValue> said) {
    String computed = pool.computedDigest().getValue();
    compare(at + "Digest", text(said), computed);
    compare(at, text(pool.getDigest()), computed);
    Set<String> seen = new HashSet<>();
    for (PoolEntry entry : pool.getEntries()) {
      if (!seen.add(entry.getRecord().getValue())) {
        defects.add(new DrawDefect(at, entry.getRecord().getValue(), ""));
      }
    }
  }

  /** Both commitments are recorded before either part is opened. */
  private Optional<String> seed(String at, Optional<SeedPart> part) {
    Optional<String> seed = part.flatMap(SeedPart::getSeed);
    compare(
        at + "/commitment",
        text(part.flatMap(SeedPart::getCommitment)),
        seed.map(open -> Sha256.written(Sha256.of(open)).getValue()).orElse(""));
    part.flatMap(SeedPart::getOpenedAt)
        .ifPresent(
            opened ->
                List.of(record.getOperator(), record.getWitness()).stream()
                    .flatMap(Optional::stream)
                    .flatMap(each -> each.getCommittedAt().stream())
                    .filter(committed -> !opened.isAfter(committed))
                    .forEach(
                        committed ->
                            defects.add(
                                new DrawDefect(
                                    at + "/openedAt", opened.toString(), "> " + committed))));
    if (seed.isEmpty()) {
      defects.add(new DrawDefect(at + "/seed", "", "1"));
    }
    return seed;
  }

  private void quotas() {
    Set<TargetStratum> strata = new HashSet<>();
    for (int i = 0; i < record.getQuotas().size(); i++) {
      DrawQuota quota = record.getQuotas().get(i);
      String size = String.valueOf(of(quota.getStratum()).size());
      compare("/quotas/" + i + "/poolSize", text(quota.getPoolSize()), size);
      if (!strata.add(quota.getStratum())) {
        defects.add(new DrawDefect("/quotas/" + i + "/stratum", quota.getStratum().getValue(), ""));
      }
    }
    targets.getEntries().stream()
        .flatMap(entry -> entry.getStratum().stream())
        .filter(strata::add)
        .forEach(missing -> defects.add(new DrawDefect("/quotas", "", missing.getValue())));
  }

  private List<RecordId<?>> drawn(DrawOrder order) {
    List<RecordId<?>> drawn = new ArrayList<>();
    for (DrawQuota quota : record.getQuotas()) {
      drawn.addAll(order.first(of(quota.getStratum()), quota.getDrawn().orElse(0)));
    }
    return drawn;
  }

  private List<RecordId<?>> of(TargetStratum stratum) {
    return targets.getEntries().stream()
        .filter(entry -> entry.getStratum().filter(stratum::equals).isPresent())
        .<RecordId<?>>map(PoolEntry::getRecord)
        .toList();
  }

  private void assignments(List<RecordId<?>> drawn, DrawOrder order) {
    List<RecordId<?>> said =
        record.getAssignments().stream().<RecordId<?>>map(DrawAssignment::getTarget).toList();
    compare("/assignments", said, drawn);
    for (int i = 0; i < record.getAssignments().size(); i++) {
      DrawAssignment assignment = record.getAssignments().get(i);
      compare(
          "/assignments/" + i + "/inspectors",
          assignment.getInspectors(),
          order
              .within(assignment.getTarget())
              .first(eligible(assignment.getTarget()), record.getOfficersPerTarget().orElse(0)));
    }
  }

  private List<RecordId<?>> eligible(RecordId<?> target) {
    Set<RecordId<?>> recused = new HashSet<>();
    record.getRecusals().stream()
        .filter(recusal -> recusal.getTarget().equals(target))
        .forEach(recusal -> recused.add(recusal.getInspector()));
    return inspectors.getEntries().stream()
        .<RecordId<?>>map(PoolEntry::getRecord)
        .filter(inspector -> !recused.contains(inspector))
        .toList();
  }

  private void compare(
      String at, List<? extends RecordId<?>> found, List<? extends RecordId<?>> expected) {
    for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
      compare(at + "/" + i, value(found, i), value(expected, i));
    }
  }

  private static String value(List<? extends RecordId<?>> records, int index) {
    return index < records.size() ? records.get(index).getValue() : "";
  }

  private void compare(String at, String found, String expected) {
    if (!found.equals(expected)) {
      defects.add(new DrawDefect(at, found, expected));
    }
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
