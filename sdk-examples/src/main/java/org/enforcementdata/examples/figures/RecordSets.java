package org.enforcementdata.examples.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;

/**
 * The record sets of a folder: {@code <set>/records.ndjson} each, and the shared records of {@code
 * base}. One set after the other is read, checked and counted, each in an index of its own.
 */
public final class RecordSets {

  private static final String BASE = "base";
  private static final long EVERY = 500;

  private final Path folder;
  private final Steps steps;
  private final List<EnforcementRecord<?>> base = new ArrayList<>();
  private final SetCheck check = new SetCheck();
  private final Map<String, Counted> counted = new TreeMap<>();
  private final Course course = new Course();
  private final Aggregator aggregator = new Aggregator();

  /** Is told how far the work is. */
  @FunctionalInterface
  public interface Steps {

    /** So many records of a set are checked; none are left where it is the last. */
    void show(String set, long checked, boolean isLast);
  }

  private RecordSets(Path folder, Steps steps) {
    this.folder = folder;
    this.steps = steps;
  }

  /** Reads, checks and counts everything. */
  public static Outcome of(Path folder, Steps steps) {
    RecordSets sets = new RecordSets(folder, steps);
    RecordFile shared = RecordFile.of(folder, BASE);
    if (shared.exists()) {
      sets.readBase();
      sets.checkAll(BASE, shared, sets.index(Optional.empty()));
    }
    FigureSet.all().forEach(set -> sets.take(set.id()));
    sets.others().forEach(sets::checkOnly);
    return sets.outcome();
  }

  /** The figures of some sets, counted without checking records. */
  public static List<Compared> count(Path folder, Collection<String> names) {
    RecordSets sets = new RecordSets(folder, (name, checked, isLast) -> {});
    sets.readBase();
    for (String set : names) {
      sets.counted.putAll(
          sets.aggregator.count(set, sets.index(Optional.of(RecordFile.of(folder, set)))));
    }
    return compared(sets.counted).filter(each -> names.contains(each.figure().set())).toList();
  }

  private static Stream<Compared> compared(Map<String, Counted> counted) {
    return Figure.all().stream()
        .map(each -> new Compared(each, counted.getOrDefault(each.id(), Counted.NOTHING)));
  }

  private void readBase() {
    RecordFile shared = RecordFile.of(folder, BASE);
    if (shared.exists()) {
      shared.forEach(read -> read.value().ifPresent(base::add));
    }
  }

  private void take(String set) {
    RecordFile file = RecordFile.of(folder, set);
    if (file.exists()) {
      InMemoryRecordIndex index = index(Optional.of(file));
      checkAll(set, file, index);
      counted.putAll(aggregator.count(set, index));
      course.add(index);
    }
  }

  /** Record sets that give no figure. */
  private List<String> others() {
    List<String> known =
        Stream.concat(Stream.of(BASE), FigureSet.all().stream().map(FigureSet::id)).toList();
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .map(each -> each.getFileName().toString())
          .filter(name -> !known.contains(name) && RecordFile.of(folder, name).exists())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be read", e);
    }
  }

  private void checkOnly(String set) {
    RecordFile file = RecordFile.of(folder, set);
    checkAll(set, file, index(Optional.of(file)));
  }

  private InMemoryRecordIndex index(Optional<RecordFile> file) {
    InMemoryRecordIndex.Builder records =
        InMemoryRecordIndex.builder().addAll(base).completeForAll();
    file.ifPresent(each -> each.forEach(read -> read.value().ifPresent(records::add)));
    return records.build();
  }

  private void checkAll(String set, RecordFile file, InMemoryRecordIndex index) {
    Conformance conformance = Conformance.standard().with(index);
    SetCheck ofSet = new SetCheck();
    file.forEach(
        read -> {
          ofSet.add(read.checkedBy(conformance::check).report());
          if (ofSet.records() % EVERY == 0) {
            steps.show(set, ofSet.records(), false);
          }
        });
    steps.show(set, ofSet.records(), true);
    check.add(ofSet);
  }

  private Outcome outcome() {
    return new Outcome(compared(counted).toList(), check, course);
  }
}
