package org.enforcementdata.validation.rule.header;

import java.util.List;
import java.util.stream.Collectors;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.header.AnnotationStatus;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;

/** A full record says of no member that it is masked, withheld or not printed. */
final class AnnotationFitsTheProfile extends HeaderRule {

  private static final Input<EnforcementRecord<?>, AnnotationStatus> STATUSES =
      input("/annotations/*/status", AnnotationStatus.class);
  private static final List<AnnotationStatus> ALLOWED =
      List.of(AnnotationStatus.DERIVED, AnnotationStatus.AS_PRINTED, AnnotationStatus.ILLEGIBLE);
  private static final BilingualText LABELS = labels();

  private static final RuleInfo INFO =
      RuleInfo.of("annotation.profile")
          .severity(Severity.ERROR)
          .statement(
              "完整记录的批注只限推断得出、照录原文和无法辨认",
              "a full record annotates only what is concluded, printed otherwise or illegible")
          .message(
              "完整记录的批注类别为“{found}”，应为{expected}",
              "a full record bears the annotation \"{found}\", expected {expected}")
          .needs(STATUSES)
          .reads("/profile")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  AnnotationFitsTheProfile() {
    super(INFO);
  }

  @Override
  public boolean concerns(EnforcementRecord<?> record) {
    return !record.isExcerpt() && !record.getAnnotations().isEmpty();
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    for (Placed<AnnotationStatus> status : judgement.each(STATUSES)) {
      judgement.demand(ALLOWED.contains(status.value()), status.at(), status.value(), LABELS);
    }
  }

  private static BilingualText labels() {
    List<BilingualText> labels =
        ALLOWED.stream().map(status -> status.label().orElseThrow()).toList();
    return new BilingualText(
        labels.stream().map(BilingualText::zh).collect(Collectors.joining("”“", "“", "”")),
        labels.stream().map(BilingualText::en).collect(Collectors.joining("\", \"", "\"", "\"")));
  }
}
