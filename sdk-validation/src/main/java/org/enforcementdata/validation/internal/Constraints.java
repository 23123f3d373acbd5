package org.enforcementdata.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.enforcementdata.model.catalogue.ConstraintDiagnostics;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.constraint.ExactlyOneOf;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.permit.Outlet;
import org.enforcementdata.model.permit.StandardOutletCode;
import org.enforcementdata.model.permit.StandardOutletCodeValidator;
import org.hibernate.validator.HibernateValidator;

/**
 * The constraints of value types, judged by Hibernate Validator without expression language.
 * Thread-safe.
 */
public final class Constraints {

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new PlainTemplates())
          .buildValidatorFactory()
          .getValidator();

  private Constraints() {}

  /** Whether no constraint is broken. */
  public static boolean hold(DataObject object) {
    return VALIDATOR.validate(object).isEmpty();
  }

  /** The diagnostics of all broken constraints, in no particular order. */
  public static List<Diagnostic> check(DataObject object) {
    ConstraintDiagnostics diagnostics = new ConstraintDiagnostics(TypeDeclaration.of(object));
    return VALIDATOR.validate(object).stream()
        .map(violation -> diagnostic(violation, diagnostics))
        .toList();
  }

  private static Diagnostic diagnostic(
      ConstraintViolation<?> violation, ConstraintDiagnostics diagnostics) {
    String at = pointer(violation.getPropertyPath());
    Object value = violation.getInvalidValue();
    var constraint = violation.getConstraintDescriptor().getAnnotation();
    if (value instanceof WrittenText text) {
      return diagnostics.text(at, text, text.defect().orElseThrow());
    }
    if (constraint instanceof ExactlyOneOf exactlyOne) {
      return diagnostics.exactlyOne(at, (DataObject) value, exactlyOne);
    }
    if (constraint instanceof StandardOutletCode) {
      OutletCode code = ((Outlet) violation.getLeafBean()).getOutletCode();
      return diagnostics.text(at, code, StandardOutletCodeValidator.DEFECT);
    }
    return diagnostics.bounds(at, value, constraint);
  }

  /** Bean Validation's path as a JSON Pointer. */
  static String pointer(Path path) {
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

  /** Diagnostics have texts of their own, so that templates are never interpolated or evaluated. */
  private static final class PlainTemplates implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
