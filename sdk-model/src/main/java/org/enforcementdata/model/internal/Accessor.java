package org.enforcementdata.model.internal;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Reads a member, soon at the speed of a direct call. */
@FunctionalInterface
public interface Accessor {

  /** What the accessor returns. */
  Object get(Object object);

  /** The call of a method: of an interface on its object, or static with its one argument. */
  static Accessor of(Method method) {
    return new WarmingAccessor(method);
  }

  /**
   * The method that declares a member of a type.
   *
   * @throws IllegalArgumentException where the type has none of that name
   */
  static Method method(Class<?> type, String member) {
    String capital = Character.toUpperCase(member.charAt(0)) + member.substring(1);
    return named(type, "get" + capital)
        .or(() -> named(type, "is" + capital))
        .orElseThrow(
            () -> new IllegalArgumentException(type.getName() + " has no member " + member));
  }

  private static Optional<Method> named(Class<?> type, String name) {
    try {
      return Optional.of(type.getMethod(name));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  /** Where the constraints of one value stand: on the accessor, or on the type argument. */
  static AnnotatedElement element(Method accessor) {
    Class<?> type = accessor.getReturnType();
    return type == Optional.class || type == List.class
        ? ((AnnotatedParameterizedType) accessor.getAnnotatedReturnType())
            .getAnnotatedActualTypeArguments()[0]
        : accessor;
  }
}
