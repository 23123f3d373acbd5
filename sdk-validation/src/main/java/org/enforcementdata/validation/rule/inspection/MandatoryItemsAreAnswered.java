package org.enforcementdata.validation.rule.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.AnswerValue;
import org.enforcementdata.model.inspection.CheckResult;
import org.enforcementdata.model.inspection.Checklist;
import org.enforcementdata.model.inspection.ChecklistAnswer;
import org.enforcementdata.model.inspection.ChecklistItem;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** Every mandatory item of the template is answered. */
final class MandatoryItemsAreAnswered extends RecordRule<Inspection> {

  @SuppressWarnings("rawtypes")
  private static final Input<Inspection, RecordId> TEMPLATE =
      Input.of(Inspection.class, "/checklist/template", RecordId.class);

  private static final Input<Inspection, String> ANSWERED =
      Input.of(Inspection.class, "/checklist/answers/*/itemNo", String.class);

  private static final RuleInfo INFO =
      RuleInfo.of("checklist.mandatory-items")
          .catalogue("R061")
          .severity(Severity.ERROR)
          .statement("表单的必填项均已作答", "every mandatory item of the checklist is answered")
          .message(
              "表单有 {found} 个必填项未作答，第一个为 {expected}",
              "{found} mandatory items are not answered, the first of them is {expected}")
          .needs(TEMPLATE)
          .reads(ANSWERED)
          .reads("/checklist/answers/*/result", "/checklist/answers/*/value/yes")
          .looksUp(LookUp.reference(TEMPLATE, ChecklistTemplate.class))
          .judgesAbsence()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  MandatoryItemsAreAnswered() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return record.getChecklist().isPresent();
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    judgement
        .find(TEMPLATE, ChecklistTemplate.class)
        .ifPresent(template -> judge(template, answered(judgement), denied(record), judgement));
  }

  private static Set<String> answered(Judgement judgement) {
    return judgement.each(ANSWERED).stream().map(Placed::value).collect(Collectors.toSet());
  }

  /** Items that do not concern the target, so that what depends on them need not be answered. */
  private static Set<String> denied(Inspection record) {
    return record.getChecklist().map(Checklist::getAnswers).orElse(List.of()).stream()
        .filter(MandatoryItemsAreAnswered::isDenied)
        .map(ChecklistAnswer::getItemNo)
        .collect(Collectors.toSet());
  }

  private static boolean isDenied(ChecklistAnswer answer) {
    return answer.getResult().filter(CheckResult.NOT_APPLICABLE::equals).isPresent()
        || answer.getValue().flatMap(AnswerValue::getYes).filter(yes -> !yes).isPresent();
  }

  private static void judge(
      ChecklistTemplate template, Set<String> answered, Set<String> denied, Judgement judgement) {
    List<String> open =
        template.getSections().stream()
            .flatMap(section -> section.getItems().stream())
            .filter(item -> item.getMandatory().orElse(false))
            .filter(item -> item.getDependsOn().filter(denied::contains).isEmpty())
            .map(ChecklistItem::getItemNo)
            .filter(item -> !answered.contains(item))
            .toList();
    if (template.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "checklist-template/sections");
    } else if (!open.isEmpty()) {
      judgement.broken("/checklist/answers", open.size(), open.get(0));
    } else {
      judgement.holds();
    }
  }
}
