package org.enforcementdata.validation.rule.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/** The checklist template may be used on the day of the inspection. */
final class TemplateIsValidOnDate extends RecordRule<Inspection> {

  @SuppressWarnings("rawtypes")
  private static final Input<Inspection, RecordId> TEMPLATE =
      Input.of(Inspection.class, "/checklist/template", RecordId.class);

  private static final Input<ChecklistTemplate, LocalDate> FIRST_DAY =
      Input.of(ChecklistTemplate.class, "/startsOn", LocalDate.class);
  private static final Input<ChecklistTemplate, LocalDate> LAST_DAY =
      Input.of(ChecklistTemplate.class, "/endsOn", LocalDate.class);

  private static final RuleInfo INFO =
      RuleInfo.of("checklist.template-valid")
          .catalogue("R061")
          .severity(Severity.ERROR)
          .statement("表单模板在检查日有效", "the checklist template is valid on the day of the inspection")
          .message(
              "检查日为 {found}，表单模板有效期为 {expected}",
              "the inspection was on {found}, the template is valid {expected}")
          .needs(TEMPLATE)
          .looksUp(LookUp.reference(TEMPLATE, ChecklistTemplate.class))
          .readsActDate()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  TemplateIsValidOnDate() {
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
        .ifPresent(template -> judge(template, judgement));
  }

  private static void judge(ChecklistTemplate template, Judgement judgement) {
    boolean isOpen = !template.isExcerpt() && LAST_DAY.in(template).isEmpty();
    Optional<LocalDate> first = judgement.of(template, FIRST_DAY);
    Optional<LocalDate> last =
        isOpen ? Optional.of(LocalDate.MAX) : judgement.of(template, LAST_DAY);
    if (first.isPresent() && last.isPresent()) {
      LocalDate day = judgement.actDate();
      judgement.demand(
          !day.isBefore(first.get()) && !day.isAfter(last.get()),
          "/checklist/template",
          day,
          first.get() + "–" + (isOpen ? "" : last.get()));
    }
  }
}
