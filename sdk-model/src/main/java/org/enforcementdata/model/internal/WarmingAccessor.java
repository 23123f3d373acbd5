package org.enforcementdata.model.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Calls by reflection a few times, then directly. Thread-safe: whoever loses a race calls alike.
 */
final class WarmingAccessor implements Accessor {

  private final Method method;
  private final boolean isStatic;
  private @Nullable Accessor direct;
  private int calls;

  WarmingAccessor(Method method) {
    this.method = FastCall.callable(method);
    this.isStatic = Modifier.isStatic(method.getModifiers());
  }

  @Override
  public Object get(Object object) {
    Accessor known = direct;
    return known == null ? slowly(object) : known.get(object);
  }

  private Object slowly(Object object) {
    calls++;
    if (calls > FastCall.SLOW_CALLS) {
      direct = FastCall.of(Accessor.class, "get", method, true);
    }
    return isStatic ? FastCall.slowly(method, method, object) : FastCall.slowly(method, object);
  }
}
