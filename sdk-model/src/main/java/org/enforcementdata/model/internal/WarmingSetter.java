package org.enforcementdata.model.internal;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Calls by reflection a few times, then directly. Thread-safe: whoever loses a race calls alike.
 */
final class WarmingSetter implements BuilderCalls.Setter {

  private final Method method;
  private BuilderCalls.@Nullable Setter direct;
  private int calls;

  WarmingSetter(Method method) {
    this.method = FastCall.callable(method);
  }

  @Override
  public void set(Object builder, Object value) {
    BuilderCalls.Setter known = direct;
    if (known == null) {
      slowly(builder, value);
    } else {
      known.set(builder, value);
    }
  }

  private void slowly(Object builder, Object value) {
    calls++;
    if (calls > FastCall.SLOW_CALLS) {
      direct = FastCall.of(BuilderCalls.Setter.class, "set", method, false);
    }
    FastCall.slowly(method, builder, value);
  }
}
