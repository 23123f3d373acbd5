package org.enforcementdata.examples.rule;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordIndex;
import org.enforcementdata.validation.rule.RecordRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule of records at work, and what it does: which members of the record it reads, itself or
 * through the judgement, and which look-ups it makes. Of one thread.
 *
 * @param <R> the record type
 */
final class RuleWatch<R extends EnforcementRecord<?>> extends RecordRule<R> {

  private final RecordRule<R> rule;
  private final Set<String> reads = new TreeSet<>();
  private final Set<String> lookUps = new TreeSet<>();

  RuleWatch(RecordRule<R> rule) {
    super(rule.recordType(), rule.info());
    this.rule = rule;
  }

  /** Pointers of the members of the judged record that the rule read. */
  Set<String> reads() {
    return reads;
  }

  /** Keys by which the rule looked up records, {@code <type>#/recordId} for their identity. */
  Set<String> lookUps() {
    return lookUps;
  }

  @Override
  public boolean concerns(R record) {
    return rule.concerns(watched(record));
  }

  /** What every rule reads of the act date is no matter of the rule, unless it has its own. */
  @Override
  public Optional<LocalDate> actDate(R record, RecordIndex index) {
    return hasOwnActDate()
        ? rule.actDate(watched(record), watched(index))
        : rule.actDate(record, index);
  }

  private boolean hasOwnActDate() {
    for (Class<?> type = rule.getClass(); type != RecordRule.class; type = type.getSuperclass()) {
      for (Method declared : type.getDeclaredMethods()) {
        if (declared.getName().equals("actDate")) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void judge(R record, Judgement judgement) {
    rule.judge(watched(record), watched(judgement));
  }

  @SuppressWarnings("unchecked")
  private R watched(R record) {
    return (R) Watched.of((DataObject) record, "", reads::add);
  }

  private Judgement watched(Judgement judgement) {
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

  private RecordIndex watched(RecordIndex index) {
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
    return value instanceof DataObject object
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
