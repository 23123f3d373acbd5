package org.enforcementdata.model.constraint;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.RepresentableValidator;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.text.WrittenText;
import org.jspecify.annotations.Nullable;

/** The constraints of one member, laid out for judging values. Immutable and thread-safe. */
public final class MemberPlan {

  private static final Set<Class<?>> ALWAYS_REPRESENTABLE =
      Set.of(Boolean.class, boolean.class, Integer.class, int.class, Long.class, long.class);

  private final MemberDeclaration declared;
  private final boolean isRequiredInFull;
  private final boolean isText;
  private final boolean isPlainText;
  private final boolean isAlwaysRepresentable;
  private final ValueCheck<?>[] checks;
  private final Optional<TypeDeclaration> part;
  private @Nullable Plan plan;

  private record ValueCheck<A extends Annotation>(
      ValueKind<A> kind, A declared, Predicate<Object> check) {

    static <A extends Annotation> ValueCheck<A> of(Kinds.OnValue<A> constraint) {
      return new ValueCheck<>(
          constraint.kind(), constraint.declared(), constraint.kind().check(constraint.declared()));
    }

    Breach breach(Place at, Object value) {
      return kind.breach(declared, at, value);
    }
  }

  MemberPlan(MemberDeclaration declared) {
    this.declared = declared;
    this.isRequiredInFull = declared.isRequiredInFull();
    this.isText = WrittenText.class.isAssignableFrom(declared.elementType());
    this.isPlainText = declared.elementType() == String.class;
    this.isAlwaysRepresentable = ALWAYS_REPRESENTABLE.contains(declared.elementType());
    this.part = declared.part();
    this.checks =
        Kinds.onValue(declared).stream().map(ValueCheck::of).toArray(ValueCheck<?>[]::new);
  }

  /** The member. */
  public MemberDeclaration declared() {
    return declared;
  }

  /** The plan of the parts; found when first needed, for types may hold themselves. */
  Plan plan() {
    Plan known = plan;
    if (known == null) {
      known = Plan.of(part.orElseThrow());
      plan = known;
    }
    return known;
  }

  boolean holdIn(DataObject<?> object, boolean isFull) {
    Object value = declared.value(object);
    if (value == null) {
      return mayBeAbsent(isFull);
    }
    if (declared.cardinality() != Cardinality.MANY) {
      return deeplyHolds(value, isFull);
    }
    List<?> elements = (List<?>) value;
    for (int i = 0; i < elements.size(); i++) {
      if (!deeplyHolds(elements.get(i), isFull)) {
        return false;
      }
    }
    return true;
  }

  private boolean deeplyHolds(Object value, boolean isFull) {
    return part.isPresent() ? plan().holds((DataObject<?>) value, isFull) : holds(value, isFull);
  }

  /** Whether the member need not be there. */
  public boolean mayBeAbsent(boolean isFull) {
    return !(isFull && isRequiredInFull);
  }

  /** Whether one value that is no part breaks no constraint. */
  public boolean holds(Object value, boolean isFull) {
    if (isText) {
      WrittenText text = (WrittenText) value;
      return isFull ? text.isGood() : text.defect().isEmpty();
    }
    for (ValueCheck<?> check : checks) {
      if (!check.check().test(value)) {
        return false;
      }
    }
    if (isPlainText) {
      return Representation.isWhole((String) value);
    }
    return isAlwaysRepresentable || RepresentableValidator.defect(value).isEmpty();
  }

  /** Visits the values that are there and could be read, and the parts with their members. */
  void each(
      Members object,
      Place at,
      BiConsumer<Object, Place> values,
      BiConsumer<Members, Place> parts) {
    Object value = object.value(declared);
    if (value == null || value == Members.UNREADABLE) {
      return;
    }
    Place place = at.member(declared.name());
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), place.element(i), values, parts);
      }
    } else {
      visit(value, place, values, parts);
    }
  }

  private static void visit(
      Object value, Place at, BiConsumer<Object, Place> values, BiConsumer<Members, Place> parts) {
    if (value instanceof DataObject<?> object) {
      parts.accept(Members.of(object), at);
    } else if (value instanceof Members unbuilt) {
      parts.accept(unbuilt, at);
    } else if (value != Members.UNREADABLE) {
      values.accept(value, at);
    }
  }

  /** Tells what is wrong with one value. */
  void judge(Object value, Place at, Consumer<Breach> breaches) {
    if (value instanceof WrittenText text) {
      text.defect().ifPresent(defect -> breaches.accept(breach(at, value, defect)));
      return;
    }
    for (ValueCheck<?> check : checks) {
      if (!check.check().test(value)) {
        breaches.accept(check.breach(at, value));
      }
    }
    RepresentableValidator.defect(value)
        .ifPresent(defect -> breaches.accept(breach(at, value, defect)));
  }

  private static Breach breach(Place at, Object value, Defect defect) {
    Object found = defect.isOfValue() ? value : defect.found();
    return new Breach(at, defect.rule(), found, defect.expected());
  }

  void judgeMask(Object value, Place at, Consumer<Breach> breaches) {
    if (value instanceof WrittenText text && text.isMasked()) {
      breaches.accept(
          new Breach(
              at,
              Plan.MASKED,
              value,
              new BilingualText(declared.term() + "的全文", "the whole text")));
    }
  }
}
