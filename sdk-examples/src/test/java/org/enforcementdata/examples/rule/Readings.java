package org.enforcementdata.examples.rule;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does while it judges: which members it reads, itself or through the judgement, and
 * which look-ups it makes. Of one thread.
 */
final class Readings {

  private final RuleInfo rule;
  private final Set<String> reads = new TreeSet<>();
  private final Set<String> lookUps = new TreeSet<>();

  Readings(RuleInfo rule) {
    this.rule = rule;
  }

  /** What the rule says of itself. */
  RuleInfo rule() {
    return rule;
  }

  /** Pointers of the members that the rule read of the record, or of the value, that it judged. */
  Set<String> reads() {
    return reads;
  }

  /** Keys by which the rule looked up records, {@code <type>#/recordId} for their identity. */
  Set<String> lookUps() {
    return lookUps;
  }

  /** The value, watched where it is an object. */
  @SuppressWarnings("unchecked")
  <T> T watched(T value) {
    return value instanceof DataObject<?> object ? (T) Watched.of(object, "", reads::add) : value;
  }

  /** A judgement that notes what is asked of it. */
  Judgement watched(Judgement judgement) {
    return proxy(
        Judgement.class,
        (proxy, method, arguments) -> {
          Object answer = call(judgement, method, arguments);
          return switch (method.getName()) {
            case "get", "read", "each" -> watchedInput((Input<?, ?>) arguments[0], answer);
            case "index" -> watched(judgement.index());
            case "find", "by", "referrers" -> noted(method.getName(), arguments, answer);
            default -> answer;
          };
        });
  }

  /** An index that notes what is looked up. */
  RecordIndex watched(RecordIndex index) {
    return proxy(
        RecordIndex.class,
        (proxy, method, arguments) ->
            noted(method.getName(), arguments, call(index, method, arguments)));
  }

  private Object watchedInput(Input<?, ?> input, Object answer) {
    reads.add(input.pointer());
    if (answer instanceof Optional<?> optional) {
      return optional.map(value -> watchedPart(input, value));
    }
    return answer instanceof List<?> list
        ? list.stream().map(value -> watchedPart(input, value)).toList()
        : watchedPart(input, answer);
  }

  private Object watchedPart(Input<?, ?> input, Object value) {
    if (value instanceof Placed<?> placed) {
      return new Placed<>(placed.at(), watchedPart(input, placed.value()));
    }
    return value instanceof DataObject<?> object
        ? Watched.of(object, input.pointer(), reads::add)
        : value;
  }

  private Object noted(String method, Object @Nullable [] arguments, Object answer) {
    for (Object argument : arguments == null ? new Object[0] : arguments) {
      if (argument instanceof Key<?> key) {
        lookUps.add(key.pointer());
      } else if (argument instanceof Input<?, ?> need) {
        reads.add(need.pointer());
      }
    }
    if (method.equals("referrers")) {
      reads.add("/recordId");
    } else if (method.equals("find") || method.equals("records")) {
      note(answer, "#/recordId");
    } else if (method.equals("successors")) {
      note(answer, "#/supersedes");
    }
    return answer;
  }

  private void note(Object answer, String by) {
    if (answer instanceof Optional<?> optional) {
      optional.ifPresent(each -> note(each, by));
    } else if (answer instanceof List<?> list) {
      list.forEach(each -> note(each, by));
    } else if (answer instanceof EnforcementRecord<?> record) {
      lookUps.add(RecordTypes.nameOf(record) + by);
    }
  }

  private static Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
