package org.enforcementdata.model.internal;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Reads a member at the speed of a direct call. */
@FunctionalInterface
public interface Accessor {

  /** What the accessor returns. */
  Object get(Object object);

  /** The fast call of a method. */
  static Accessor of(Method method) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle handle = lookup.unreflect(method);
      CallSite site =
          LambdaMetafactory.metafactory(
              lookup,
              "get",
              MethodType.methodType(Accessor.class),
              MethodType.methodType(Object.class, Object.class),
              handle,
              handle.type().wrap());
      return (Accessor) site.getTarget().invokeExact();
    } catch (Throwable e) {
      throw new LinkageError("no accessor for " + method, e);
    }
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
