package org.enforcementdata.model.declaration;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/** Reads a member at the speed of a direct call. */
@FunctionalInterface
interface Accessor {

  Object get(Object object);

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
}
