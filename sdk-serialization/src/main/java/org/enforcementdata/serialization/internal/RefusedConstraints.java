package org.enforcementdata.serialization.internal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.catalogue.ConstraintDiagnostics;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.constraint.ExactlyOneOf;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.permit.StandardOutletCodeValidator;
import org.enforcementdata.serialization.internal.CompiledSchema.Refusal;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Finds for each refusal of a schema the constraint that the schema was made from, and words it as
 * checking does. What the reader has reported already (types, missing and unknown members) has
 * none.
 */
final class RefusedConstraints {

  private static final Map<String, Set<Class<? extends Annotation>>> BOUNDS =
      Map.of(
          "minLength", Set.of(Length.class),
          "maxLength", Set.of(Length.class),
          "minItems", Set.of(Size.class),
          "minimum", Set.of(Min.class, DecimalMin.class),
          "exclusiveMinimum", Set.of(DecimalMin.class),
          "maximum", Set.of(Max.class, DecimalMax.class),
          "exclusiveMaximum", Set.of(DecimalMax.class));
  private static final Set<String> OF_TEXT = Set.of("pattern", "enum", "minLength", "maxLength");

  private final TypeDeclaration root;
  private final JsonNode document;
  private final Set<String> unreadable;
  private final ConstraintDiagnostics diagnostics;

  RefusedConstraints(Class<?> type, JsonNode document, Set<String> unreadable) {
    this.root = TypeDeclaration.of(type);
    this.document = document;
    this.unreadable = unreadable;
    this.diagnostics = new ConstraintDiagnostics(root);
  }

  Optional<Diagnostic> diagnostic(Refusal refusal) {
    String at = refusal.at();
    if (unreadable.contains(at)) {
      return Optional.empty();
    }
    Optional<MemberDeclaration> member = DeclaredPath.of(root, at).last();
    if (refusal.keyword().equals("oneOf")) {
      return exactlyOne(
          at, member.<Class<?>>map(MemberDeclaration::elementType).orElse(root.type()));
    }
    return member.flatMap(
        declared ->
            WrittenText.class.isAssignableFrom(declared.elementType()) && node(at).isString()
                ? text(refusal, declared)
                : bounds(refusal, declared));
  }

  private JsonNode node(String at) {
    return document.at(JsonPointer.compile(at));
  }

  private Optional<Diagnostic> exactlyOne(String at, Class<?> type) {
    ExactlyOneOf constraint = type.getAnnotation(ExactlyOneOf.class);
    if (constraint == null) {
      return Optional.empty();
    }
    List<String> names = List.of(constraint.value());
    if (names.stream().anyMatch(name -> unreadable.contains(at + "/" + name))) {
      return Optional.empty();
    }
    JsonNode object = node(at);
    List<String> present =
        TypeDeclaration.of(type).members().stream()
            .map(MemberDeclaration::name)
            .filter(name -> names.contains(name) && object.has(name))
            .toList();
    return Optional.of(diagnostics.exactlyOne(at, present, constraint));
  }

  private Optional<Diagnostic> text(Refusal refusal, MemberDeclaration member) {
    if (!OF_TEXT.contains(refusal.keyword())) {
      return Optional.empty();
    }
    WrittenText text = Bindings.written(member.elementType(), node(refusal.at()).asString());
    Defect defect = text.defect().orElse(StandardOutletCodeValidator.DEFECT);
    return Optional.of(diagnostics.text(refusal.at(), text, defect));
  }

  private Optional<Diagnostic> bounds(Refusal refusal, MemberDeclaration member) {
    Set<Class<? extends Annotation>> kinds = BOUNDS.getOrDefault(refusal.keyword(), Set.of());
    JsonNode node = node(refusal.at());
    Annotation[] declared =
        node.isArray()
            ? member.accessor().getAnnotations()
            : member.elementConstraints().getAnnotations();
    return Arrays.stream(declared)
        .filter(constraint -> kinds.contains(constraint.annotationType()))
        .findFirst()
        .map(constraint -> diagnostics.bounds(refusal.at(), value(node, member), constraint));
  }

  /** The value as it would stand in the record. */
  private static Object value(JsonNode node, MemberDeclaration member) {
    if (node.isArray()) {
      return Collections.nCopies(node.size(), node);
    }
    if (!node.isNumber()) {
      return node.asString();
    }
    BigDecimal number = node.decimalValue();
    Decimals decimals = member.accessor().getAnnotation(Decimals.class);
    if (decimals != null) {
      return number.setScale(decimals.value(), RoundingMode.UNNECESSARY);
    }
    Class<?> type = member.elementType();
    if (type == BigDecimal.class) {
      return number;
    }
    boolean isInt = type == int.class || type == Integer.class;
    return isInt ? (Object) number.intValueExact() : (Object) number.longValueExact();
  }
}
