package org.enforcementdata.model.constraint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enforcementdata.model.declaration.DeclaredMembers;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.TextArbitraries;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.declaration.ValueAt;
import org.enforcementdata.model.declaration.WireLimits;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.text.WrittenText;

/** Breaks what one value must be, and what the wire must hold of it. */
final class ValueBreakages {

  private static final String LONE = "\uD842";

  private ValueBreakages() {}

  static Stream<Breakage> of(ValueAt good) {
    if (good.value() instanceof WrittenText text) {
      return texts(good.at(), text);
    }
    Stream<Breakage> declared =
        Kinds.onValue(good.member()).stream().flatMap(each -> outside(good, each));
    return Stream.concat(declared, unwritable(good));
  }

  private static Stream<Breakage> outside(ValueAt good, Kinds.OnValue<?> constraint) {
    return Breakers.ofValue(constraint, good.value())
        .map(wrong -> Breakage.planted(good.at(), constraint.kind().rule(), wrong));
  }

  /** What the type itself calls a defect; what is masked, or a profile, changes more than that. */
  private static Stream<Breakage> texts(String at, WrittenText text) {
    if (text.equals(Profile.EXCERPT)) {
      return Stream.of();
    }
    String value = text.getValue();
    String nul = value + "\u0000";
    return Stream.of("", "?", " " + value, value + "\n", "环".repeat(201), nul, value + LONE)
        .map(wrong -> TextArbitraries.written(text.getClass(), wrong))
        .filter(wrong -> !wrong.isMasked())
        .flatMap(
            wrong ->
                wrong.defect().stream().map(found -> Breakage.planted(at, found.rule(), wrong)));
  }

  private static Stream<Breakage> unwritable(ValueAt good) {
    String at = good.at();
    if (good.value() instanceof String text) {
      String rest = text.substring(text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1));
      return Stream.of("\u0000" + rest, rest + LONE)
          .map(wrong -> Breakage.planted(at, Representation.CHARACTERS, wrong));
    }
    if (good.value() instanceof BigDecimal number) {
      boolean isFree = DeclaredMembers.onAccessor(good.member(), Decimals.class).isEmpty();
      return isFree
          ? Stream.of(
              Breakage.planted(at, Representation.DIGITS, number.setScale(WireLimits.DIGITS)))
          : Stream.of();
    }
    if (good.value() instanceof LocalDate day) {
      return Stream.of(Breakage.planted(at, Representation.TIME, day.withYear(year(good))));
    }
    if (good.value() instanceof OffsetDateTime instant) {
      return Stream.of(instant.withYear(year(good)), unusualOffset(instant))
          .map(wrong -> Breakage.planted(at, Representation.TIME, wrong));
    }
    return good.value() instanceof UnknownMembers ? foreign(at) : Stream.of();
  }

  /** A year that the wire cannot hold and that keeps a period in order. */
  private static int year(ValueAt good) {
    return startsPeriod(good.member()) ? WireLimits.FIRST_YEAR - 4 : WireLimits.LAST_YEAR + 1;
  }

  private static boolean startsPeriod(MemberDeclaration member) {
    return Arrays.stream(member.owner().getAnnotationsByType(Period.class))
        .anyMatch(period -> period.start().equals(member.name()));
  }

  private static OffsetDateTime unusualOffset(OffsetDateTime instant) {
    return instant.withOffsetSameInstant(ZoneOffset.ofHoursMinutesSeconds(8, 0, 1));
  }

  private static Stream<Breakage> foreign(String at) {
    Object deep = "";
    for (int i = 0; i < WireLimits.FOREIGN_DEPTH; i++) {
      deep = List.of(deep);
    }
    Stream<Breakage> beyond =
        Stream.of(
                Map.of("x", deep),
                Map.of("x", "环".repeat(WireLimits.FOREIGN_TEXT + 1)),
                Map.of("x".repeat(WireLimits.FOREIGN_NAME + 1), true))
            .map(wrong -> Breakage.planted(at, UnknownMembers.LIMITS, UnknownMembers.of(wrong)));
    Stream<Breakage> broken =
        Stream.of(Map.of("x" + LONE, true), Map.of("x", List.of("\u0000")))
            .map(
                wrong -> Breakage.planted(at, Representation.CHARACTERS, UnknownMembers.of(wrong)));
    return Stream.of(beyond, broken, Stream.of(digits(at))).flatMap(each -> each);
  }

  private static Breakage digits(String at) {
    Map<String, Object> wrong = new HashMap<>();
    wrong.put("x", new BigDecimal("1e300000000"));
    return Breakage.planted(at, Representation.DIGITS, UnknownMembers.of(wrong));
  }
}
