package org.enforcementdata.examples.golden;

import java.util.List;
import java.util.function.Supplier;
import org.enforcementdata.model.EnforcementRecord;

/** A record set of the golden data: one folder, one file. All but the base refer to the base. */
@SuppressWarnings("ImmutableEnumChecker")
public enum RecordSet {
  BASE("base", GoldenRecords::base),
  STORY("story", Story::records),
  ONE_PERMIT("one-permit", GoldenRecords::campaign),
  POSITIVE_LIST("positive-list", PositiveList::records),
  WASTE_OIL("waste-oil", WasteOil::records),
  LINKAGE("linkage", Operations::linkage),
  EXAM("exam", Operations::exams),
  EPIDEMIC("epidemic", Epidemic::control),
  MEDICAL("medical", Epidemic::screening),
  EMITTERS("emitters", Groups::emitters),
  ASSISTANCE("assistance", Groups::assistance),
  AUTUMN_WINTER("autumn-winter", Groups::autumnWinter),
  HOTLINE("hotline", Complaints::summer),
  CHONGMING("chongming", Complaints::chongming),
  NO_PENALTY("no-penalty", Notices::records),
  TRAINING("training", Trainings::records),
  SERVICE("service", Registers::checkUps),
  DATASETS("datasets", Registers::datasets),
  UNITS("units", Registers::units),
  CODES("codes", Registers::codes);

  private final String folder;
  private final Supplier<List<EnforcementRecord<?>>> records;

  RecordSet(String folder, Supplier<List<EnforcementRecord<?>>> records) {
    this.folder = folder;
    this.records = records;
  }

  /** Name of the set and of its folder, such as {@code one-permit}. */
  public String folder() {
    return folder;
  }

  /** The records, made anew and the same each time. */
  public List<EnforcementRecord<?>> records() {
    return records.get();
  }
}
