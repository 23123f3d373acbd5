package org.enforcementdata.model.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.internal.Accessor;

/** The kinds of constraints, one explicit list; a test compares it with the classes. */
public final class Kinds {

  private static final List<Kind<?>> ALL =
      List.of(
          new LengthKind(),
          RangeKind.min(),
          RangeKind.max(),
          RangeKind.decimalMin(),
          RangeKind.decimalMax(),
          new NotNegativeKind(),
          new OneOfKind(),
          new PeriodKind(),
          new FormWhenKind());

  private static final Map<Class<?>, Kind<?>> BY_ANNOTATION =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::annotation, Function.identity()));

  /**
   * A declared constraint and its kind.
   *
   * @param <A> the annotation
   * @param kind the kind
   * @param declared the annotation as it stands in the source
   */
  public record OnValue<A extends Annotation>(ValueKind<A> kind, A declared) {

    /** The keywords of JSON Schema that say the same. */
    public Map<String, Object> schema() {
      return kind.schema(declared);
    }
  }

  /**
   * A declared condition and its kind.
   *
   * @param <A> the annotation
   * @param kind the kind
   * @param declared the annotation as it stands in the source
   */
  public record OnObject<A extends Annotation>(ObjectKind<A> kind, A declared) {

    /** The keywords of JSON Schema that say the same, for one of the two profiles. */
    public Map<String, Object> schema(TypeDeclaration type, boolean isFull) {
      return kind.schema(declared, type, isFull);
    }

    /** The rules that it enforces. */
    public List<Wording> wordings() {
      return kind.wordings(declared);
    }
  }

  private Kinds() {}

  /** The kinds. */
  public static List<Kind<?>> all() {
    return ALL;
  }

  /** The kind of an annotation; empty where it declares no constraint. */
  public static Optional<Kind<?>> of(Class<? extends Annotation> annotation) {
    return Optional.ofNullable(BY_ANNOTATION.get(annotation));
  }

  /** The constraints on one value of a member. */
  public static List<OnValue<?>> onValue(MemberDeclaration member) {
    AnnotatedElement element = Accessor.element(Accessor.method(member.owner(), member.name()));
    return Arrays.stream(element.getAnnotations())
        .map(Kinds::onValue)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The conditions on an object of a type, those of the types that it extends included. */
  public static List<OnObject<?>> onObject(TypeDeclaration type) {
    List<OnObject<?>> found = new ArrayList<>();
    for (Annotation annotation : type.type().getAnnotations()) {
      if (annotation instanceof Period.List several) {
        Arrays.stream(several.value())
            .map(Kinds::onObject)
            .flatMap(Optional::stream)
            .forEach(found::add);
      } else {
        onObject(annotation).ifPresent(found::add);
      }
    }
    return found;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<OnValue<?>> onValue(Annotation declared) {
    return of(declared.annotationType())
        .filter(ValueKind.class::isInstance)
        .map(kind -> new OnValue((ValueKind) kind, declared));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<OnObject<?>> onObject(Annotation declared) {
    return of(declared.annotationType())
        .filter(ObjectKind.class::isInstance)
        .map(kind -> new OnObject((ObjectKind) kind, declared));
  }
}
