package org.enforcementdata.validation.rule;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.RuleInput;

/**
 * Something that a rule reads in a record, by its JSON Pointer: one value, or with {@code *} every
 * element.
 *
 * <pre>{@code
 * private static final Input<Inspection, InspectionMode> MODE =
 *     Input.of(Inspection.class, "/mode", InspectionMode.class);
 * }</pre>
 *
 * <p>Pointer and type are compared with the declarations when the constant is made. Immutable and
 * thread-safe.
 *
 * @param <R> the record type
 * @param <T> the type of a value
 */
public final class Input<R, T> implements RuleInput {

  private final Class<R> record;
  private final String pointer;
  private final Class<T> type;
  private final Route route;
  private final boolean isSingle;

  private Input(Class<R> record, String pointer, Class<T> type) {
    this.record = record;
    this.pointer = pointer;
    this.type = type;
    this.route = new Route(TypeDeclaration.of(record), pointer);
    this.isSingle = route.isSingle();
    MemberDeclaration last = route.last();
    boolean isList = last.cardinality() == Cardinality.MANY && !pointer.endsWith("/*");
    Class<?> found =
        isList ? List.class : MethodType.methodType(last.elementType()).wrap().returnType();
    if (!type.isAssignableFrom(found)) {
      throw new IllegalArgumentException(
          "input " + this + ": declared is " + found.getName() + ", not " + type.getName());
    }
  }

  /**
   * What stands at a pointer of a record type.
   *
   * @throws IllegalArgumentException where nothing is declared there, or something of another type
   */
  public static <R, T> Input<R, T> of(Class<R> record, String pointer, Class<T> type) {
    return new Input<>(record, pointer, type);
  }

  /** The record type. */
  public Class<R> record() {
    return record;
  }

  @Override
  public String pointer() {
    return pointer;
  }

  /** The member to which the pointer leads. */
  public MemberDeclaration member() {
    return route.last();
  }

  /** Whether there is one value or list at most. */
  public boolean isSingle() {
    return isSingle;
  }

  /** The first value; empty where it is absent. */
  public Optional<T> in(Object object) {
    if (isSingle) {
      return Optional.ofNullable(type.cast(route.single(object)));
    }
    List<T> found = new ArrayList<>(1);
    route.visit(object, (at, value) -> found.add(type.cast(value)), at -> {});
    return found.stream().findFirst();
  }

  /** Whether there is a value, or one at some element. */
  public boolean isIn(Object object) {
    return route.leadsTo(object);
  }

  /** Visits every value with its place, and the places where something is absent. */
  public void visit(Object object, BiConsumer<Place, T> values, Consumer<Place> absent) {
    route.visit(object, (at, value) -> values.accept(at, type.cast(value)), absent);
  }

  @Override
  public String toString() {
    return record.getSimpleName() + pointer;
  }
}
