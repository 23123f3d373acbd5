package org.enforcementdata.model.internal;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The builder of a value type, soon called at the speed of direct calls. Thread-safe. */
public final class BuilderCalls {

  /** Sets one member of a builder. */
  public interface Setter {
    /** Sets it. */
    void set(Object builder, Object value);
  }

  private interface Creation {
    Object create();
  }

  private final Method creation;
  private final Map<String, List<Method>> setters;
  private final Accessor finish;
  private @Nullable Creation direct;
  private int calls;

  /** The builder of an interface with a public static {@code builder()}. */
  public BuilderCalls(Class<?> type) {
    this.creation = method(type, "builder");
    Class<?> builder = creation.getReturnType();
    this.setters =
        Arrays.stream(builder.getMethods())
            .filter(method -> method.getParameterCount() == 1)
            .collect(Collectors.groupingBy(Method::getName));
    this.finish = Accessor.of(method(builder, "build"));
  }

  /** A builder without values. */
  public Object create() {
    Creation known = direct;
    if (known != null) {
      return known.create();
    }
    calls++;
    if (calls > FastCall.SLOW_CALLS) {
      direct = FastCall.of(Creation.class, "create", creation, true);
    }
    return FastCall.slowly(creation, creation);
  }

  /** The value of a builder. */
  public Object build(Object target) {
    return finish.get(target);
  }

  /** The setter of a member that takes a parameter of that type. */
  public Setter setter(String member, Class<?> parameter) {
    return setters.getOrDefault(member, List.of()).stream()
        .filter(method -> wrapped(method.getParameterTypes()[0]) == wrapped(parameter))
        .findFirst()
        .map(WarmingSetter::new)
        .orElseThrow(() -> new LinkageError("no builder method for " + member));
  }

  private static Method method(Class<?> owner, String name) {
    try {
      return owner.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(owner.getName() + " has no method " + name, e);
    }
  }

  private static Class<?> wrapped(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }
}
