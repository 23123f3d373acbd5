package org.enforcementdata.examples.golden;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.enforcementdata.model.identity.IndustryCode;
import org.enforcementdata.model.permit.TargetTag;

/** The units that the special campaigns of the year visit, by ranges of their numbers. */
@SuppressWarnings("ImmutableEnumChecker")
enum Special {
  FEVER_CLINIC(108, "发热门诊", "Q8411", Optional.of(TargetTag.FEVER_CLINIC)),
  OTHER_MEDICAL(701, "医疗机构", "Q8423", Optional.empty()),
  DESIGNATED_HOSPITAL(2, "定点医院", "Q8411", Optional.of(TargetTag.DESIGNATED_HOSPITAL)),
  MED_WASTE(4, "医疗废物处置", "N7724", Optional.of(TargetTag.MED_WASTE)),
  SEWAGE_PLANT(45, "污水处理", "D4620", Optional.of(TargetTag.SEWAGE_PLANT)),
  ISOLATION_POINT(12, "集中隔离点", "H6110", Optional.of(TargetTag.ISOLATION_POINT)),
  CAR_REPAIR(33, "汽车维修", "O8111", Optional.of(TargetTag.CAR_REPAIR)),
  CONSTRUCTION_SITE(3, "建筑工地", "E4710", Optional.of(TargetTag.CONSTRUCTION_SITE)),
  /** The last of them, in Fengxian, is that of the story. */
  VALVE_MAKER(11, "阀门", "C3443", Optional.empty());

  /** Number of the first of them: behind the sources of the one-permit campaign. */
  private static final int FIRST = 7000;

  private final int size;
  private final String label;
  private final IndustryCode industry;
  private final Optional<TargetTag> tag;

  Special(int size, String label, String industry, Optional<TargetTag> tag) {
    this.size = size;
    this.label = label;
    this.industry = IndustryCode.of(industry);
    this.tag = tag;
  }

  String label() {
    return label;
  }

  IndustryCode industry() {
    return industry;
  }

  Optional<TargetTag> tag() {
    return tag;
  }

  /** Their numbers. */
  List<Integer> numbers() {
    int first = FIRST;
    for (Special before : values()) {
      if (before == this) {
        break;
      }
      first += before.size;
    }
    return IntStream.range(first, first + size).boxed().toList();
  }

  /** The kind of a number; none for a source of the one-permit campaign. */
  static Optional<Special> of(int source) {
    int first = FIRST;
    for (Special kind : values()) {
      if (source >= first && source < first + kind.size) {
        return Optional.of(kind);
      }
      first += kind.size;
    }
    return Optional.empty();
  }
}
