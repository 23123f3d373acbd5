package org.enforcementdata.model.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.constraint.Kinds;
import org.enforcementdata.model.constraint.Wording;
import org.enforcementdata.model.constraint.Wordings;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.law.Sources;
import org.enforcementdata.model.text.TextForm;

/**
 * Every rule that is enforced by a constraint, sorted by id. All of them follow from the kinds of
 * constraints, the forms of texts and the declared types.
 */
public final class ConstraintRules {

  private static final Map<String, Wording> WORDINGS = wordings();
  private static final List<RuleInfo> ALL =
      WORDINGS.values().stream()
          .map(ConstraintRules::rule)
          .sorted(Comparator.comparing(RuleInfo::getId))
          .toList();
  private static final Map<String, RuleInfo> BY_ID = byId();

  private ConstraintRules() {}

  /** The rules, sorted by id. */
  public static List<RuleInfo> all() {
    return ALL;
  }

  /** What each rule says, by its id. */
  public static Map<String, Wording> texts() {
    return WORDINGS;
  }

  /**
   * The rule of an id.
   *
   * @throws IllegalArgumentException where no constraint enforces such a rule
   */
  public static RuleInfo of(String id) {
    RuleInfo rule = BY_ID.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("rule " + id + ": no constraint enforces it");
    }
    return rule;
  }

  private static Map<String, RuleInfo> byId() {
    Map<String, RuleInfo> rules = new LinkedHashMap<>();
    ALL.forEach(rule -> rules.put(rule.getId().getValue(), rule));
    return rules;
  }

  private static Map<String, Wording> wordings() {
    List<Wording> all = new ArrayList<>(Wordings.ofEveryRecord());
    all.addAll(CodeWordings.all());
    Kinds.all().forEach(kind -> all.addAll(kind.wordings()));
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      Kinds.onObject(type).forEach(condition -> all.addAll(condition.wordings()));
    }
    DeclaredTypes.texts().stream()
        .map(type -> type.getAnnotation(TextForm.class))
        .filter(form -> form != null)
        .forEach(form -> all.add(text(form)));
    Map<String, Wording> byRule = new LinkedHashMap<>();
    all.forEach(wording -> byRule.putIfAbsent(wording.rule(), wording));
    return byRule;
  }

  private static Wording text(TextForm form) {
    String zh = form.hasCheckCharacter() ? "符合规定的格式和校验" : "符合规定的格式";
    String en = form.hasCheckCharacter() ? "form and check character" : "form";
    String checkZh = form.hasCheckCharacter() ? "，校验码正确" : "";
    String checkEn = form.hasCheckCharacter() ? ", with the right check character" : "";
    return new Wording(
        form.rule(),
        form.catalogue(),
        new BilingualText(form.termZh() + zh, "the " + form.termEn() + " has the prescribed " + en),
        new BilingualText(
            form.termZh() + " {found} 无效：应为{expected}",
            form.termEn() + " {found} is not valid: expected {expected}"),
        new BilingualText(
            form.termZh() + "无效：应为" + form.formZh() + checkZh,
            "the " + form.termEn() + " is not valid: expected " + form.formEn() + checkEn),
        form.source(),
        form.certainty());
  }

  private static RuleInfo rule(Wording wording) {
    RuleInfo.Builder rule =
        RuleInfo.of(wording.rule())
            .severity(Severity.ERROR)
            .level(Level.CONSTRAINT)
            .statement(wording.statement())
            .message(wording.message())
            .certainty(wording.certainty())
            .since("0.1.0");
    if (!wording.catalogue().isEmpty()) {
      rule.catalogue(wording.catalogue());
    }
    Sources.provision(wording.source())
        .ifPresentOrElse(rule::basis, () -> rule.source(wording.source()));
    return rule.build();
  }
}
