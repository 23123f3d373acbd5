package org.enforcementdata.validation.rule.inspection;

import java.time.LocalDate;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** The checklist template may be used on the day of the inspection. */
final class TemplateIsValidOnDate extends RecordRule<Inspection> {

  private static final RuleInfo INFO =
      RuleInfo.of("checklist.template-valid")
          .catalogue("R061")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("表单模板在检查日有效", "the checklist template is valid on the day of the inspection")
          .message(
              "检查日为 {found}，表单模板有效期为 {expected}",
              "the inspection was on {found}, the template is valid {expected}")
          .addReads("/checklist/template", "/startedAt")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  TemplateIsValidOnDate() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (record.getChecklist().isEmpty()) {
      return;
    }
    judgement
        .find(
            record.getChecklist().get().getTemplate(),
            ChecklistTemplate.class,
            "/checklist/template")
        .ifPresent(
            template -> {
              LocalDate day = judgement.actDate();
              boolean valid =
                  !day.isBefore(template.getStartsOn())
                      && template.getEndsOn().map(last -> !day.isAfter(last)).orElse(true);
              String period =
                  template.getStartsOn()
                      + "–"
                      + template.getEndsOn().map(LocalDate::toString).orElse("");
              judgement.demand(valid, "/checklist/template", day, period);
            });
  }
}
