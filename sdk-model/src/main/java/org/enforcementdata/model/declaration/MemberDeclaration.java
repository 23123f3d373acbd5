package org.enforcementdata.model.declaration;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.internal.Accessor;
import org.jspecify.annotations.Nullable;

/**
 * One member of a value type as its accessor declares it, such as {@code permitNo} of a permit.
 * Immutable and thread-safe.
 */
public final class MemberDeclaration {

  private final Class<?> owner;
  private final String name;
  private final Method accessor;
  private final DataType defaults;
  private final Cardinality cardinality;
  private final Class<?> elementType;
  private final Optional<Class<?>> referenceTarget;
  private final Accessor read;
  private @Nullable TypeDeclaration part;
  private @Nullable Term declared;

  MemberDeclaration(Class<?> owner, String name, DataType defaults) {
    this.accessor = Accessor.method(owner, name);
    this.owner = owner;
    this.name = name;
    this.defaults = defaults;
    this.cardinality = cardinalityOf(accessor.getReturnType());
    Type returned = accessor.getGenericReturnType();
    Type element =
        cardinality == Cardinality.ONE
            ? returned
            : ((ParameterizedType) returned).getActualTypeArguments()[0];
    this.elementType =
        (Class<?>) (element instanceof ParameterizedType generic ? generic.getRawType() : element);
    this.referenceTarget = referenceTarget(owner, element);
    this.read = Accessor.of(accessor);
  }

  private static Cardinality cardinalityOf(Class<?> type) {
    if (type == Optional.class) {
      return Cardinality.OPTIONAL;
    }
    return type == List.class ? Cardinality.MANY : Cardinality.ONE;
  }

  /** Annotations are read when somebody asks: a process that looks at few types reads few. */
  private Term declared() {
    Term known = declared;
    if (known == null) {
      known = accessor.getAnnotation(Term.class);
      declared = known;
    }
    return known;
  }

  /** The name, the same in Java and JSON. */
  public String name() {
    return name;
  }

  /** The standard's Chinese term, such as 统一社会信用代码. */
  public String term() {
    return declared().value();
  }

  /** Where the member comes from, such as {@code 行政处罚法（2021）第四十二条}. */
  public String source() {
    return declared().source().isEmpty() ? defaults.source() : declared().source();
  }

  /** How sure the source is. */
  public Certainty certainty() {
    return declared().certainty().length == 0 ? defaults.certainty() : declared().certainty()[0];
  }

  /** Whether the value is personal information. */
  public Privacy privacy() {
    return declared().privacy();
  }

  /** Who may see the value. */
  public Publication publication() {
    return declared().publication().length == 0
        ? defaults.publication()
        : declared().publication()[0];
  }

  /** Unit of a bare number, such as {@code m}; empty where there is none. */
  public String unit() {
    return declared().unit();
  }

  /** How many values there are. */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** Whether there is no value of the type without the member, whatever the profile. */
  public boolean isRequired() {
    return cardinality == Cardinality.ONE;
  }

  /** Whether a full record must have the member and an excerpt need not. */
  public boolean isRequiredInFull() {
    return accessor.isAnnotationPresent(RequiredInFull.class);
  }

  /** The interface whose member this is. */
  public Class<?> owner() {
    return owner;
  }

  /** The type of one value: of the list's elements, of what the Optional holds. */
  public Class<?> elementType() {
    return elementType;
  }

  /** The declaration of one value where it is an object of the standard; empty where it is not. */
  public Optional<TypeDeclaration> part() {
    TypeDeclaration known = part;
    if (known == null && DataObject.class.isAssignableFrom(elementType)) {
      known = TypeDeclaration.of(elementType);
      part = known;
    }
    return Optional.ofNullable(known);
  }

  /** The record type that a reference names; empty where the member is none or may name any. */
  public Optional<Class<?>> referenceTarget() {
    return referenceTarget;
  }

  private static Optional<Class<?>> referenceTarget(Class<?> owner, Type element) {
    if (!(element instanceof ParameterizedType generic)) {
      return Optional.empty();
    }
    Type target = generic.getActualTypeArguments()[0];
    if (target instanceof Class<?> record) {
      return Optional.of(record);
    }
    return target instanceof TypeVariable<?> ? Optional.of(owner) : Optional.empty();
  }

  /** The member's value as the accessor returns it: the value itself, an Optional or a List. */
  public Object get(Object object) {
    return read.get(object);
  }

  /** The member's value: one value, or a List; null where it is absent, also for an empty list. */
  public @Nullable Object value(Object object) {
    Object value = read.get(object);
    if (cardinality == Cardinality.OPTIONAL) {
      return ((Optional<?>) value).orElse(null);
    }
    return cardinality == Cardinality.MANY && ((List<?>) value).isEmpty() ? null : value;
  }

  /** The values that are present, in order. */
  public List<?> values(Object object) {
    Object value = value(object);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? list : List.of(value);
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name;
  }
}
