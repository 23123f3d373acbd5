package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declaration of an object-shaped value type: its names, and its members in the standard's
 * order, the record's own after those that every record has. Tables, templates and engines outside
 * the SDK stand on it: they read a member by {@link MemberDeclaration#value} and make a value by
 * {@link #build}.
 *
 * <pre>{@code
 * TypeDeclaration permit = TypeDeclaration.of(Permit.class);
 * permit.members().forEach(member -> System.out.println(member.name() + " " + member.term()));
 * }</pre>
 *
 * <p>Immutable, thread-safe and cached.
 */
public final class TypeDeclaration {

  /** Name of the one reserved member, which comes last and holds foreign and migrated data. */
  public static final String EXTENSION = "extension";

  /** Key of what a type does not know, beside the names of its members; see {@link #build}. */
  public static final String UNKNOWN = "unknownMembers";

  private static final ClassValue<TypeDeclaration> DECLARATIONS =
      new ClassValue<>() {
        @Override
        protected TypeDeclaration computeValue(Class<?> type) {
          return new TypeDeclaration(type);
        }
      };

  private static final ClassValue<TypeDeclaration> OF_VALUES =
      new ClassValue<>() {
        @Override
        protected TypeDeclaration computeValue(Class<?> implementation) {
          return of(
              Arrays.stream(implementation.getInterfaces())
                  .filter(DataObject.class::isAssignableFrom)
                  .findFirst()
                  .orElseThrow());
        }
      };

  private final Class<?> type;
  private final DataType declared;
  private final String wireName;
  private final Map<String, MemberDeclaration> byName = new LinkedHashMap<>();
  private final List<MemberDeclaration> members;
  private final Builds builds;

  private TypeDeclaration(Class<?> type) {
    DataType annotation = type.getAnnotation(DataType.class);
    if (annotation == null) {
      throw new IllegalArgumentException(
          type.getName() + " is no value type: @DataType is missing");
    }
    this.type = type;
    this.declared = annotation;
    this.wireName = annotation.name();
    List<MemberDeclaration> ordered = new ArrayList<>();
    for (Class<?> parent : type.getInterfaces()) {
      add(parent, ordered);
    }
    add(type, ordered);
    ordered.stream()
        .filter(member -> !member.name().equals(EXTENSION))
        .forEach(member -> byName.put(member.name(), member));
    ordered.stream()
        .filter(member -> member.name().equals(EXTENSION))
        .forEach(member -> byName.put(member.name(), member));
    this.members = List.copyOf(byName.values());
    this.builds = new Builds(type, members);
  }

  private void add(Class<?> declaring, List<MemberDeclaration> ordered) {
    if (declaring == DataObject.class || !DataObject.class.isAssignableFrom(declaring)) {
      return;
    }
    DataType defaults = declaring.getAnnotation(DataType.class);
    for (String name : MemberOrder.of(declaring)) {
      ordered.add(new MemberDeclaration(type, name, defaults == null ? declared : defaults));
    }
  }

  /**
   * The declaration of an interface annotated with {@link DataType}.
   *
   * @throws IllegalArgumentException where it is not annotated
   */
  public static TypeDeclaration of(Class<?> type) {
    return DECLARATIONS.get(type);
  }

  /** The declaration of a value's type. */
  public static TypeDeclaration of(DataObject<?> value) {
    return OF_VALUES.get(value.getClass());
  }

  /** The interface. */
  public Class<?> type() {
    return type;
  }

  /** The English name, which is the simple name of the interface, such as {@code Permit}. */
  public String name() {
    return type.getSimpleName();
  }

  /** The name of a record type on the wire, such as {@code penalty-decision}; empty for parts. */
  public String wireName() {
    return wireName;
  }

  /** The Chinese name, such as 排污许可证. */
  public String term() {
    return declared.term();
  }

  /** Where the type comes from. */
  public String source() {
    return declared.source();
  }

  /** How sure the source is. */
  public Certainty certainty() {
    return declared.certainty();
  }

  /** The members in the standard's order. */
  public List<MemberDeclaration> members() {
    return members;
  }

  /** The member of a name; empty where the type has none. */
  public Optional<MemberDeclaration> member(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The value that has those members: for each name one value or a List, absent names left out; for
   * {@link #UNKNOWN} an {@link UnknownMembers}.
   *
   * @throws IllegalStateException where a member is missing without which there is no value
   * @throws IllegalArgumentException where a name is not declared, or a value is of another type
   */
  public DataObject<?> build(Map<String, ?> values) {
    return builds.build(values);
  }

  @Override
  public String toString() {
    return name();
  }
}
