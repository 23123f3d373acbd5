package org.enforcementdata.validation.rule.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Checklist;
import org.enforcementdata.model.inspection.ChecklistAnswer;
import org.enforcementdata.model.inspection.ChecklistItem;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** Every mandatory item of the template is answered. */
final class MandatoryItemsAreAnswered extends RecordRule<Inspection> {

  private static final RuleInfo INFO =
      RuleInfo.of("checklist.mandatory-items")
          .catalogue("R061")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("表单的必填项均已作答", "every mandatory item of the checklist is answered")
          .message(
              "表单有 {found} 个必填项未作答（{expected}）",
              "{found} mandatory items are not answered ({expected})")
          .addReads("/checklist/template", "/checklist/answers")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  MandatoryItemsAreAnswered() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (record.getChecklist().isEmpty()) {
      return;
    }
    Checklist checklist = record.getChecklist().get();
    judgement
        .find(checklist.getTemplate(), ChecklistTemplate.class, "/checklist/template")
        .ifPresent(template -> judge(template, checklist, judgement));
  }

  private static void judge(ChecklistTemplate template, Checklist checklist, Judgement judgement) {
    Set<String> answered =
        checklist.getAnswers().stream().map(ChecklistAnswer::getItemNo).collect(Collectors.toSet());
    List<String> open =
        template.getSections().stream()
            .flatMap(section -> section.getItems().stream())
            .filter(ChecklistItem::isMandatory)
            .map(ChecklistItem::getItemNo)
            .filter(item -> !answered.contains(item))
            .toList();
    judgement.demand(open.isEmpty(), "/checklist/answers", open.size(), String.join(", ", open));
  }
}
