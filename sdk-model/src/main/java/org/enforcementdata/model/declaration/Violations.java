package org.enforcementdata.model.declaration;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;

/**
 * The violations of one constraint of an object, each with the message of its own rule and the path
 * from the object on. Of one validation, one thread.
 */
public final class Violations {

  private final ConstraintValidatorContext context;
  private boolean isEmpty = true;

  /** None yet. */
  public Violations(ConstraintValidatorContext context) {
    this.context = context;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /** Adds one at a path of member names and, behind the name of a list, indexes. */
  public void add(String rule, List<?> path) {
    if (isEmpty) {
      context.disableDefaultConstraintViolation();
      isEmpty = false;
    }
    var template =
        context.buildConstraintViolationWithTemplate("{org.enforcementdata." + rule + "}");
    if (path.isEmpty()) {
      template.addConstraintViolation();
      return;
    }
    walk(template.addPropertyNode((String) path.get(0)), path, 1);
  }

  private static void walk(NodeBuilderCustomizableContext node, List<?> path, int next) {
    if (next == path.size()) {
      node.addConstraintViolation();
    } else if (path.get(next) instanceof Integer index) {
      walkElement(node, index, path, next + 1);
    } else {
      walk(node.addPropertyNode((String) path.get(next)), path, next + 1);
    }
  }

  private static void walkElement(
      NodeBuilderCustomizableContext list, int index, List<?> path, int next) {
    if (next == path.size()) {
      list.addContainerElementNode("<list element>", List.class, 0)
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
    } else {
      walk(
          list.addPropertyNode((String) path.get(next)).inIterable().atIndex(index),
          path,
          next + 1);
    }
  }

  private static void walk(NodeBuilderDefinedContext node, List<?> path, int next) {
    if (next == path.size()) {
      node.addConstraintViolation();
    } else if (!(path.get(next) instanceof Integer index)) {
      walk(node.addPropertyNode((String) path.get(next)), path, next + 1);
    } else if (next + 1 == path.size()) {
      node.addContainerElementNode("<list element>", List.class, 0)
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
    } else {
      walk(
          node.addPropertyNode((String) path.get(next + 1)).inIterable().atIndex(index),
          path,
          next + 2);
    }
  }
}
