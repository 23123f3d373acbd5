package org.enforcementdata.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Kinds;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/** The constraints that an embedder declared for its own validator, as diagnostics of ours. */
public final class ForeignConstraints {

  /** What is reported where a constraint of the embedder is broken. */
  public static final RuleInfo RULE =
      RuleInfo.of("constraint.foreign")
          .severity(Severity.ERROR)
          .level(Level.CONSTRAINT)
          .statement("嵌入方自有的约束成立", "the constraints of the embedder hold")
          .message("不符合嵌入方的约束：{found}", "a constraint of the embedder is broken: {found}")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  private static final String OURS = "org.enforcementdata.";

  private final Validator validator;

  /** The constraints that a validator knows. */
  public ForeignConstraints(Validator validator) {
    this.validator = validator;
  }

  /** The diagnostics of broken constraints for which the standard has no kind. */
  public List<Diagnostic> check(EnforcementRecord<?> record) {
    return validator.validate(record).stream()
        .filter(ForeignConstraints::isForeign)
        .map(ForeignConstraints::diagnostic)
        .toList();
  }

  private static boolean isForeign(ConstraintViolation<?> violation) {
    Class<? extends Annotation> annotation =
        violation.getConstraintDescriptor().getAnnotation().annotationType();
    return Kinds.of(annotation).isEmpty() && !annotation.getName().startsWith(OURS);
  }

  private static Diagnostic diagnostic(ConstraintViolation<?> violation) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    String message = violation.getMessage();
    arguments.put("found", new BilingualText(message, message));
    return Diagnostic.of(RULE, pointer(violation.getPropertyPath()), arguments).build();
  }

  /** Bean Validation's path as a JSON Pointer. */
  public static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
