package org.enforcementdata.model.internal;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;

/** The builder of a value type, called at the speed of direct calls. Immutable and thread-safe. */
public final class BuilderCalls {

  /** Makes a builder. */
  @FunctionalInterface
  public interface Factory {
    /** A builder without values. */
    Object create();
  }

  /** Sets one member of a builder. */
  @FunctionalInterface
  public interface Setter {
    /** Sets it. */
    void set(Object builder, Object value);
  }

  /** Finishes a builder. */
  @FunctionalInterface
  public interface Finish {
    /** The value. */
    Object build(Object builder);
  }

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Class<?> builder;
  private final Factory factory;
  private final Finish finish;

  /** The builder of an interface with a public static {@code builder()}. */
  public BuilderCalls(Class<?> type) {
    Method create = method(type, "builder");
    this.builder = create.getReturnType();
    this.factory = lambda(Factory.class, "create", create);
    this.finish = lambda(Finish.class, "build", method(builder, "build"));
  }

  /** A builder without values. */
  public Object create() {
    return factory.create();
  }

  /** The value of a builder. */
  public Object build(Object target) {
    return finish.build(target);
  }

  /** The setter of a member that takes a parameter of that type. */
  public Setter setter(String member, Class<?> parameter) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(member) && method.getParameterCount() == 1)
        .filter(method -> wrapped(method.getParameterTypes()[0]) == wrapped(parameter))
        .findFirst()
        .map(method -> lambda(Setter.class, "set", method))
        .orElseThrow(() -> new LinkageError("no builder method for " + member));
  }

  private static Method method(Class<?> owner, String name, Class<?>... parameters) {
    try {
      return owner.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(owner.getName() + " has no method " + name, e);
    }
  }

  private static Class<?> wrapped(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  private static <T> T lambda(Class<T> shape, String name, Method method) {
    try {
      MethodHandle handle = LOOKUP.unreflect(method);
      MethodType erased = handle.type().generic();
      boolean returns = shape != Setter.class;
      MethodType signature = returns ? erased : erased.changeReturnType(void.class);
      MethodType actual = handle.type().wrap();
      CallSite site =
          LambdaMetafactory.metafactory(
              LOOKUP,
              name,
              MethodType.methodType(shape),
              signature,
              handle,
              returns ? actual : actual.changeReturnType(void.class));
      return shape.cast(site.getTarget().invoke());
    } catch (Throwable e) {
      throw new LinkageError("no fast call of " + method, e);
    }
  }
}
