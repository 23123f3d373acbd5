package org.enforcementdata.model.internal;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

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
      MethodHandle handle = LOOKUP.unreflect(method);
      MethodType erased = handle.type().generic();
      MethodType actual = handle.type().wrap();
      CallSite site =
          LambdaMetafactory.metafactory(
              LOOKUP,
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
