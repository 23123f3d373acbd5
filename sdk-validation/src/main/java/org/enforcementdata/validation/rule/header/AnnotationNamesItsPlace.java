package org.enforcementdata.validation.rule.header;

import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.header.AnnotationStatus;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.jspecify.annotations.Nullable;

/**
 * An annotation names a member that is declared, in a list an element that there is; the member is
 * absent where it was not printed or was withheld, else present. Reads whatever the annotations of
 * the record name.
 */
final class AnnotationNamesItsPlace extends HeaderRule {

  private static final Input<EnforcementRecord<?>, String> PLACES =
      input("/annotations/*/at", String.class);
  private static final Input<EnforcementRecord<?>, AnnotationStatus> STATUSES =
      input("/annotations/*/status", AnnotationStatus.class);
  private static final Set<AnnotationStatus> OF_ABSENCE =
      Set.of(AnnotationStatus.NOT_PRINTED, AnnotationStatus.WITHHELD);

  private static final RuleInfo INFO =
      RuleInfo.of("annotation.place")
          .severity(Severity.ERROR)
          .statement(
              "批注应指向本记录的内容；批注为未载明或已删除的不得有内容，其他的应当有内容",
              "an annotation names a place of the record, empty where it was not printed or withheld, else not")
          .message(
              "批注所指的位置{found}，应{expected}",
              "the place of the annotation {found}, expected {expected}")
          .needs(PLACES, STATUSES)
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  AnnotationNamesItsPlace() {
    super(INFO);
  }

  @Override
  public boolean concerns(EnforcementRecord<?> record) {
    return !record.getAnnotations().isEmpty();
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    @Nullable AnnotationStatus[] statuses = new AnnotationStatus[record.getAnnotations().size()];
    for (Placed<AnnotationStatus> status : judgement.each(STATUSES)) {
      statuses[status.index()] = status.value();
    }
    for (Placed<String> at : judgement.each(PLACES)) {
      AnnotationStatus status = statuses[at.index()];
      if (status != null) {
        judge(at, status, AnnotatedPlace.of(record, at.value()), judgement);
      }
    }
  }

  private static void judge(
      Placed<String> at, AnnotationStatus status, AnnotatedPlace found, Judgement judgement) {
    AnnotatedPlace wanted =
        OF_ABSENCE.contains(status) ? AnnotatedPlace.ABSENT : AnnotatedPlace.PRESENT;
    judgement.demand(found == wanted, at.at(), found.found(), found.expected());
  }
}
