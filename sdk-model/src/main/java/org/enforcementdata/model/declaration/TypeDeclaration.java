package org.enforcementdata.model.declaration;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The declaration of an object-shaped value type as its interface states it: the members in the
 * standard's order, the record's own after those that every record has. Immutable, thread-safe and
 * cached.
 */
public final class TypeDeclaration {

  /** Name of the one reserved member, which comes last and holds foreign and migrated data. */
  public static final String EXTENSION = "extension";

  private static final ClassValue<TypeDeclaration> DECLARATIONS =
      new ClassValue<>() {
        @Override
        protected TypeDeclaration computeValue(Class<?> type) {
          return new TypeDeclaration(type);
        }
      };

  private static final ClassValue<Class<?>> INTERFACES =
      new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> implementation) {
          return Arrays.stream(implementation.getInterfaces())
              .filter(DataObject.class::isAssignableFrom)
              .findFirst()
              .orElseThrow();
        }
      };

  private final Class<?> type;
  private final Map<String, MemberDeclaration> byName = new LinkedHashMap<>();
  private final List<MemberDeclaration> members;

  private TypeDeclaration(Class<?> type) {
    this.type = type;
    Arrays.stream(type.getMethods())
        .filter(TypeDeclaration::isMember)
        .map(accessor -> new MemberDeclaration(type, accessor))
        .sorted(Comparator.comparingInt(standardOrder()))
        .forEach(member -> byName.putIfAbsent(member.name(), member));
    this.members = List.copyOf(byName.values());
  }

  /** The declaration of an interface annotated with {@link DataType}. */
  public static TypeDeclaration of(Class<?> type) {
    return DECLARATIONS.get(type);
  }

  /** The declaration of a value's type. */
  public static TypeDeclaration of(DataObject value) {
    return of(INTERFACES.get(value.getClass()));
  }

  /** The interface. */
  public Class<?> type() {
    return type;
  }

  /** The simple name, such as {@code Permit}. */
  public String name() {
    return type.getSimpleName();
  }

  /** The members in the standard's order. */
  public List<MemberDeclaration> members() {
    return members;
  }

  /** The member of a name; empty where the type has none. */
  public Optional<MemberDeclaration> member(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static boolean isMember(Method method) {
    return method.isAnnotationPresent(Term.class)
        && !method.isBridge()
        && Modifier.isAbstract(method.getModifiers());
  }

  /**
   * The implementation holds its fields in the order of declaration; a test compares the sources.
   */
  private ToIntFunction<MemberDeclaration> standardOrder() {
    List<String> order = new ArrayList<>();
    for (Field field : implementation().getDeclaredFields()) {
      order.add(field.getName());
    }
    return member -> member.name().equals(EXTENSION) ? order.size() : order.indexOf(member.name());
  }

  private Class<?> implementation() {
    String name = type.getPackageName() + ".Immutable" + type.getSimpleName();
    try {
      return Class.forName(name, false, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          type.getName() + " is no value type: " + name + " is missing", e);
    }
  }
}
