package org.enforcementdata.examples.document;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.enforcementdata.model.constraint.Kinds;
import org.enforcementdata.model.constraint.Wording;
import org.enforcementdata.model.constraint.Wordings;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.serialization.StructureRules;
import org.enforcementdata.validation.RuleSet;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.Rule;
import org.enforcementdata.validation.rule.ValueRule;

/** Which rules judge records of a type, as the rules and the declarations say. */
final class RuleReach {

  private final Class<?> record;
  private final Set<Class<?>> values = new LinkedHashSet<>();
  private final Set<String> rules = new TreeSet<>();

  private RuleReach(Class<?> record) {
    this.record = record;
  }

  /** The ids of the rules that judge records of a type. */
  static Set<String> of(Class<?> record) {
    RuleReach reach = new RuleReach(record);
    StructureRules.all().forEach(rule -> reach.rules.add(rule.getId().getValue()));
    Wordings.ofEveryRecord().forEach(reach::add);
    reach.walk(TypeDeclaration.of(record), new HashSet<>());
    RuleSet.standard().rules().stream().filter(reach::judges).forEach(reach::add);
    return reach.rules;
  }

  /** Whether a rule is made for records of a type and for no others. */
  static boolean hasRuleOfItsOwn(Class<?> record) {
    return RuleSet.standard().rules().stream()
        .anyMatch(rule -> rule instanceof RecordRule<?> own && own.recordType().equals(record));
  }

  private void walk(TypeDeclaration type, Set<Class<?>> seen) {
    if (!seen.add(type.type())) {
      return;
    }
    Kinds.onObject(type).forEach(condition -> condition.wordings().forEach(this::add));
    for (MemberDeclaration member : type.members()) {
      Kinds.onValue(member).forEach(on -> on.kind().wordings().forEach(this::add));
      look(member.elementType());
      member.part().ifPresent(part -> walk(part, seen));
    }
  }

  private void look(Class<?> value) {
    values.add(value);
    TextForm form = value.getAnnotation(TextForm.class);
    if (form != null) {
      rules.add(form.rule());
    }
  }

  private boolean judges(Rule rule) {
    if (rule instanceof RecordRule<?> own) {
      return own.recordType().isAssignableFrom(record);
    }
    return rule instanceof ValueRule<?> shared
        && shared.valueTypes().stream()
            .anyMatch(type -> values.stream().anyMatch(type::isAssignableFrom));
  }

  private void add(Rule rule) {
    rules.add(rule.info().getId().getValue());
  }

  private void add(Wording wording) {
    rules.add(wording.rule());
  }
}
