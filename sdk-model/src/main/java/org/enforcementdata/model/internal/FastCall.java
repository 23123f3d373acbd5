package org.enforcementdata.model.internal;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * Makes direct calls of methods. Each costs a hidden class, so that those who call a method a few
 * times, as a process does that reads one record, call it by reflection first.
 */
final class FastCall {

  /** Calls by reflection before a direct call is made. */
  static final int SLOW_CALLS = 8;

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private FastCall() {}

  /**
   * A direct call in the shape of a functional interface whose method takes and gives objects, or
   * gives nothing.
   */
  static <T> T of(Class<T> shape, String name, Method method, boolean returns) {
    try {
      MethodHandles.Lookup lookup = lookup(method);
      MethodHandle handle = lookup.unreflect(method);
      MethodType erased = handle.type().generic();
      MethodType actual = handle.type().wrap();
      CallSite site =
          LambdaMetafactory.metafactory(
              lookup,
              name,
              MethodType.methodType(shape),
              returns ? erased : erased.changeReturnType(void.class),
              handle,
              returns ? actual : actual.changeReturnType(void.class));
      return shape.cast(site.getTarget().invoke());
    } catch (Throwable e) {
      throw new LinkageError("no fast call of " + method, e);
    }
  }

  /** Who may call a method: setters are inherited from a class of their package alone. */
  private static MethodHandles.Lookup lookup(Method method) throws IllegalAccessException {
    return isOpen(method)
        ? LOOKUP
        : MethodHandles.privateLookupIn(method.getDeclaringClass(), LOOKUP);
  }

  private static boolean isOpen(Method method) {
    return Modifier.isPublic(method.getDeclaringClass().getModifiers());
  }

  /** The method, so that it can be called by reflection: all are of this module. */
  static Method callable(Method method) {
    if (!isOpen(method)) {
      method.setAccessible(true);
    }
    return method;
  }

  /** The same call by reflection. */
  static Object slowly(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw unchecked(e.getTargetException(), method);
    } catch (IllegalAccessException e) {
      throw new LinkageError("no call of " + method, e);
    }
  }

  private static RuntimeException unchecked(Throwable cause, Method method) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known
        ? known
        : new IllegalStateException(method + " has failed", cause);
  }
}
