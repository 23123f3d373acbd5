package org.enforcementdata.model.declaration;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One member of a value type as its accessor declares it. Immutable and thread-safe. */
public final class MemberDeclaration {

  /** How many values a member has. */
  public enum Cardinality {
    /** Exactly one. */
    ONE,
    /** None or one. */
    OPTIONAL,
    /** A list; absent on the wire where it is empty. */
    MANY
  }

  private final Class<?> owner;
  private final Method accessor;
  private final String name;
  private final Term term;
  private final Cardinality cardinality;
  private final AnnotatedType element;
  private final Accessor read;

  MemberDeclaration(Class<?> owner, Method accessor) {
    this.owner = owner;
    this.accessor = accessor;
    this.name = nameOf(accessor.getName());
    this.term = accessor.getAnnotation(Term.class);
    this.cardinality = cardinalityOf(accessor.getReturnType());
    this.element =
        cardinality == Cardinality.ONE
            ? accessor.getAnnotatedReturnType()
            : ((AnnotatedParameterizedType) accessor.getAnnotatedReturnType())
                .getAnnotatedActualTypeArguments()[0];
    this.read = Accessor.of(accessor);
  }

  private static String nameOf(String accessor) {
    String bare = accessor.substring(accessor.startsWith("is") ? 2 : 3);
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  private static Cardinality cardinalityOf(Class<?> type) {
    if (type == Optional.class) {
      return Cardinality.OPTIONAL;
    }
    return type == List.class ? Cardinality.MANY : Cardinality.ONE;
  }

  /** The name, the same in Java and JSON. */
  public String name() {
    return name;
  }

  /** What the member is in the standard. */
  public Term term() {
    return term;
  }

  /** The accessor, which bears the constraints of the member as a whole. */
  public Method accessor() {
    return accessor;
  }

  /** How many values there are. */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** Whether a value cannot be built without the member. */
  public boolean isRequired() {
    return cardinality == Cardinality.ONE;
  }

  /**
   * The least number of elements that the declaration demands of a list; 0 where it demands none.
   */
  public int minItems() {
    Size size = accessor.getAnnotation(Size.class);
    return size == null ? 0 : size.min();
  }

  /** The type of one value: of the list's elements, of what the Optional holds. */
  public Class<?> elementType() {
    Type type = element.getType();
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  /** Where the constraints of one value stand: on the accessor, or on the type argument. */
  public AnnotatedElement elementConstraints() {
    return cardinality == Cardinality.ONE ? accessor : element;
  }

  /** The record type that a reference names; empty where the member is none or may name any. */
  public Optional<Class<?>> referenceTarget() {
    if (!(element.getType() instanceof ParameterizedType generic)) {
      return Optional.empty();
    }
    Type target = generic.getActualTypeArguments()[0];
    if (target instanceof Class<?> record) {
      return Optional.of(record);
    }
    return target instanceof TypeVariable<?> ? Optional.of(owner) : Optional.empty();
  }

  /** The member's value: the value itself, an Optional or a List, as the accessor returns it. */
  public Object get(Object object) {
    return read.get(object);
  }

  /** The values that are present, in order. */
  public List<?> values(Object object) {
    Object value = get(object);
    if (value instanceof List<?> list) {
      return list;
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? List.of(optional.get()) : List.of();
    }
    return List.of(value);
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name;
  }
}
