package org.enforcementdata.serialization.internal;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.MemberDeclaration.Cardinality;
import org.enforcementdata.model.declaration.UnknownMembers;

/** The builder of a value type, called at the speed of direct calls. */
final class BuilderBinding {

  /** Makes a builder. */
  @FunctionalInterface
  interface Factory {
    /** A builder without values. */
    Object create();
  }

  /** Sets one member of a builder. */
  @FunctionalInterface
  interface Setter {
    /** Sets it. */
    void set(Object builder, Object value);
  }

  /** Finishes a builder. */
  @FunctionalInterface
  interface Finish {
    /** The value. */
    Object build(Object builder);
  }

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Class<?> type;
  private final Class<?> builder;
  private final Factory factory;
  private final Finish finish;
  private final Setter unknown;

  BuilderBinding(Class<?> type) {
    this.type = type;
    Method create = method(type, "builder");
    this.builder = create.getReturnType();
    this.factory = lambda(Factory.class, "create", create);
    this.finish = lambda(Finish.class, "build", method(builder, "build"));
    this.unknown =
        lambda(Setter.class, "set", method(builder, "unknownMembers", UnknownMembers.class));
  }

  String typeName() {
    return type.getSimpleName();
  }

  Setter setter(MemberDeclaration member) {
    Class<?> parameter =
        member.cardinality() == Cardinality.MANY ? Iterable.class : member.elementType();
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(member.name()) && method.getParameterCount() == 1)
        .filter(method -> wrapped(method.getParameterTypes()[0]) == wrapped(parameter))
        .findFirst()
        .map(method -> lambda(Setter.class, "set", method))
        .orElseThrow(() -> new LinkageError("no builder method for " + member));
  }

  DataObject build(List<MemberBinding> members, ObjectReading reading) {
    Object target = factory.create();
    for (MemberBinding member : members) {
      Object value = reading.value(member);
      if (value != null) {
        member.set(target, value);
      }
    }
    var foreign = reading.unknown();
    if (foreign != null) {
      unknown.set(target, UnknownMembers.of(foreign));
    }
    return (DataObject) finish.build(target);
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
