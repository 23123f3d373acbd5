package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.TreeSet;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.constraint.Enforces;
import org.enforcementdata.model.constraint.ExactlyOneOf;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.permit.StandardOutletCode;
import org.enforcementdata.model.text.TextForm;
import org.junit.jupiter.api.Test;

class ConstraintRulesTest {

  private static final Set<String> BOUNDS = Set.of("Min", "Max", "DecimalMin", "DecimalMax");

  @Test
  void theCatalogueHoldsJustTheRulesThatDeclarationsEnforce() {
    Set<String> enforced = new TreeSet<>();
    DeclaredTypes.texts().forEach(type -> enforced.addAll(rulesOfText(type)));
    DeclaredTypes.objects().forEach(type -> enforced.addAll(rulesOfObject(type.type())));
    DeclaredTypes.members().forEach(member -> enforced.addAll(rulesOfMember(member)));
    assertThat(ConstraintRules.all())
        .extracting(rule -> rule.getId().value())
        .containsExactlyElementsOf(enforced);
  }

  private static Set<String> rulesOfText(Class<?> type) {
    return Code.class.isAssignableFrom(type)
        ? Set.of(Code.LISTED, Code.FORM)
        : Set.of(type.getAnnotation(TextForm.class).rule());
  }

  private static Set<String> rulesOfObject(Class<?> type) {
    Set<String> rules = new TreeSet<>();
    ExactlyOneOf choice = type.getAnnotation(ExactlyOneOf.class);
    if (choice != null) {
      rules.add(choice.rule());
    }
    if (type.isAnnotationPresent(StandardOutletCode.class)) {
      rules.add(StandardOutletCode.RULE);
    }
    return rules;
  }

  private static Set<String> rulesOfMember(MemberDeclaration member) {
    Set<String> rules = new TreeSet<>();
    if (member.accessor().isAnnotationPresent(Size.class)) {
      rules.add("list.size");
    }
    for (Annotation constraint : member.elementConstraints().getAnnotations()) {
      if (constraint instanceof Length) {
        rules.add(Length.RULE);
      } else if (BOUNDS.contains(constraint.annotationType().getSimpleName())) {
        Enforces named = member.accessor().getAnnotation(Enforces.class);
        rules.add(named == null ? "number.range" : named.value());
      }
    }
    return rules;
  }
}
