package org.enforcementdata.model.constraint;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.declaration.Enforces;
import org.enforcementdata.model.declaration.ExactlyOneOf;
import org.enforcementdata.model.declaration.ExactlyOneOfValidator;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Masked;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.WrittenText;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.RuleBasis;
import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * Makes the diagnostics of broken constraints: one wording for checking and reading alike. A value
 * that is personal or foreign is shown by its length only.
 */
public final class ConstraintDiagnostics {

  private static final int LONGEST_SHOWN = 200;

  private final TypeDeclaration root;

  /** For values of a root type, whose declarations say what may be shown. */
  public ConstraintDiagnostics(TypeDeclaration root) {
    this.root = root;
  }

  /** A text that is not well-formed. */
  public Diagnostic text(String at, WrittenText text, Defect defect) {
    return diagnostic(defect.rule(), at, shown(at, text.getValue()), defect.expected());
  }

  /** An object of whose members not exactly one is present. */
  public Diagnostic exactlyOne(String at, DataObject object, ExactlyOneOf constraint) {
    List<String> names = List.of(constraint.value());
    return exactlyOne(at, ExactlyOneOfValidator.present(object, names), constraint);
  }

  /** An object of whose members those are present, instead of exactly one. */
  public Diagnostic exactlyOne(String at, List<String> present, ExactlyOneOf constraint) {
    String names = String.join(", ", constraint.value());
    Object found = present.isEmpty() ? new BilingualText("无", "none") : String.join(", ", present);
    return diagnostic(constraint.rule(), at, found, names);
  }

  /** A text, number or list that is outside the bounds which an annotation of its member sets. */
  public Diagnostic bounds(String at, Object value, Annotation constraint) {
    if (constraint instanceof Length length) {
      String text = value.toString();
      String expected = length.min() + "–" + length.max();
      return diagnostic(Length.RULE, at, text.codePointCount(0, text.length()), expected);
    }
    if (constraint instanceof Size size) {
      return diagnostic(ValueRules.SIZE, at, ((List<?>) value).size(), ">= " + size.min());
    }
    Object found = isShowable(at) ? value : new BilingualText("（已遮蔽）", "(masked)");
    return diagnostic(rangeRule(at), at, found, range(constraint));
  }

  private static String range(Annotation constraint) {
    if (constraint instanceof Min min) {
      return ">= " + min.value();
    }
    if (constraint instanceof Max max) {
      return "<= " + max.value();
    }
    if (constraint instanceof DecimalMin min) {
      return (min.inclusive() ? ">= " : "> ") + min.value();
    }
    if (constraint instanceof DecimalMax max) {
      return (max.inclusive() ? "<= " : "< ") + max.value();
    }
    throw new IllegalArgumentException("no diagnostic for constraint " + constraint);
  }

  private String rangeRule(String at) {
    Optional<Enforces> named =
        DeclaredPath.of(root, at)
            .last()
            .map(MemberDeclaration::accessor)
            .map(accessor -> accessor.getAnnotation(Enforces.class));
    return named.map(Enforces::value).orElse(ValueRules.RANGE);
  }

  private Object shown(String at, String text) {
    return isShowable(at) && text.length() <= LONGEST_SHOWN ? text : Masked.text(text);
  }

  private boolean isShowable(String at) {
    return DeclaredPath.of(root, at).isShowable();
  }

  private static Diagnostic diagnostic(String rule, String at, Object found, Object expected) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    RuleInfo info = ConstraintRules.of(rule);
    return Diagnostic.of(info, at, arguments)
        .addAllBasis(info.getBases().stream().map(RuleBasis::provision).toList())
        .build();
  }
}
