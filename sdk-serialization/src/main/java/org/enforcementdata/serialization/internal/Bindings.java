package org.enforcementdata.serialization.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.OptionalInt;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.text.WrittenText;

/** The bindings of all Java types that members may have. */
final class Bindings {

  private static final Map<Class<?>, Binding> SCALARS =
      Map.of(
          String.class, new TextBinding(text -> text),
          Boolean.class, new BooleanBinding(),
          boolean.class, new BooleanBinding(),
          Integer.class, WholeNumberBinding.ofInt(),
          int.class, WholeNumberBinding.ofInt(),
          Long.class, WholeNumberBinding.ofLong(),
          long.class, WholeNumberBinding.ofLong(),
          LocalDate.class, TimeBinding.ofDate(),
          OffsetDateTime.class, TimeBinding.ofInstant(),
          UnknownMembers.class, new ForeignBinding());

  private static final ClassValue<Binding> BINDINGS =
      new ClassValue<>() {
        @Override
        protected Binding computeValue(Class<?> type) {
          return create(type);
        }
      };

  private Bindings() {}

  /** The binding of one value of a member. */
  static Binding ofElement(MemberDeclaration member) {
    if (member.elementType() == BigDecimal.class) {
      Decimals decimals = member.accessor().getAnnotation(Decimals.class);
      return new DecimalBinding(
          decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals.value()));
    }
    return of(member.elementType());
  }

  static Binding of(Class<?> type) {
    return BINDINGS.get(type);
  }

  /** The value of a text type for a text, right or wrong. */
  static WrittenText written(Class<?> type, String text) {
    return (WrittenText) new WrittenTextFactory(type).of(text);
  }

  private static Binding create(Class<?> type) {
    Binding scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (WrittenText.class.isAssignableFrom(type)) {
      return new TextBinding(new WrittenTextFactory(type)::of);
    }
    if (DataObject.class.isAssignableFrom(type)) {
      return new ObjectBinding(type);
    }
    throw new IllegalArgumentException("no JSON form for " + type.getName());
  }

  /** The {@code of(String)} of a text type. */
  private static final class WrittenTextFactory {

    private final MethodHandle of;

    WrittenTextFactory(Class<?> type) {
      try {
        Method method = type.getMethod("of", String.class);
        of = MethodHandles.lookup().unreflect(method);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(type.getName() + " has no of(String)", e);
      }
    }

    Object of(String text) {
      try {
        return of.invoke(text);
      } catch (Throwable e) {
        throw new IllegalStateException(of + " must accept every text", e);
      }
    }
  }
}
