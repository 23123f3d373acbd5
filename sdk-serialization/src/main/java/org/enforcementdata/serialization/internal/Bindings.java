package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.OptionalInt;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.internal.Accessor;
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

  /**
   * Asked for classes of the standard alone: what is kept at a class of the JDK stays for ever, and
   * our class loader with it.
   */
  private static final ClassValue<Binding> TEXTS =
      new ClassValue<>() {
        @Override
        protected Binding computeValue(Class<?> type) {
          return new TextBinding(of(type));
        }
      };

  private Bindings() {}

  /** The binding of one value of a member. */
  static Binding ofElement(MemberDeclaration member) {
    Class<?> type = member.elementType();
    if (type == BigDecimal.class) {
      return decimal(member);
    }
    Binding scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    return member
        .part()
        .<Binding>map(PartBinding::new)
        .orElseGet(() -> TEXTS.get(type.asSubclass(WrittenText.class)));
  }

  /** The value of a text type that a text writes. */
  static Object text(Class<? extends WrittenText> type, String text) {
    return ((TextBinding) TEXTS.get(type)).of(text);
  }

  private static Binding decimal(MemberDeclaration member) {
    Decimals decimals =
        Accessor.method(member.owner(), member.name()).getAnnotation(Decimals.class);
    return new DecimalBinding(
        decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals.value()));
  }

  /** The {@code of(String)} of a text type, which takes every text. */
  private static Accessor of(Class<?> type) {
    try {
      return Accessor.of(type.getMethod("of", String.class));
    } catch (NoSuchMethodException e) {
      throw new LinkageError(type.getName() + " has no of(String)", e);
    }
  }
}
