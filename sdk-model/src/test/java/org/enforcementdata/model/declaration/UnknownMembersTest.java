package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnknownMembersTest {

  @Test
  void everyNumberBecomesADecimalWithTheDigitsAsGiven() {
    for (Number one : List.of(1, 1L, (short) 1, new AtomicInteger(1), new BigDecimal("1"))) {
      assertThat(of(one).asMap().get("x")).as(one.getClass().getName()).isEqualTo(BigDecimal.ONE);
    }
    assertThat(of(12.5d).asMap().get("x")).isEqualTo(new BigDecimal("12.5"));
    assertThat(of(12.5f)).isEqualTo(of(12.5d));
    assertThat(of(new BigDecimal("1e2"))).isEqualTo(of(100));
    assertThat(of(new BigDecimal("12.50")).asMap().get("x")).isEqualTo(new BigDecimal("12.50"));
  }

  @Test
  void whatNoDocumentCanHoldIsRefusedWithASentence() {
    for (Object wrong :
        List.of(Double.NaN, Float.POSITIVE_INFINITY, 'x', new int[1], Map.of(1, 2), new Object())) {
      assertThatThrownBy(() -> of(wrong))
          .as(wrong.getClass().getName())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("unknown member: ");
    }
    assertThatThrownBy(() -> of(nested(2000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown member: nested deeper than 1000 levels");
    Map<String, Object> circle = new HashMap<>();
    circle.put("x", circle);
    assertThatThrownBy(() -> UnknownMembers.of(circle))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatExceedsTheLimitsOfTheStandardIsADefect() {
    assertThat(rule(nested(WireLimits.FOREIGN_DEPTH - 1))).isEmpty();
    assertThat(rule(nested(WireLimits.FOREIGN_DEPTH))).isEqualTo(UnknownMembers.LIMITS);
    assertThat(rule("环".repeat(WireLimits.FOREIGN_TEXT))).isEmpty();
    assertThat(rule("环".repeat(WireLimits.FOREIGN_TEXT + 1))).isEqualTo(UnknownMembers.LIMITS);
    assertThat(rule(Map.of("x".repeat(WireLimits.FOREIGN_NAME), 1))).isEmpty();
    assertThat(rule(Map.of("x".repeat(WireLimits.FOREIGN_NAME + 1), 1)))
        .isEqualTo(UnknownMembers.LIMITS);
  }

  @Test
  void aNumberOrTextThatTheWireCannotHoldIsADefectWhereverItStands() {
    assertThat(rule(new BigDecimal("1e100"))).isEqualTo(Representation.DIGITS);
    assertThat(rule(new BigDecimal("1e300000000"))).isEqualTo(Representation.DIGITS);
    assertThat(rule(List.of(new BigDecimal("1e-300000000")))).isEqualTo(Representation.DIGITS);
    assertThat(rule(new BigDecimal("0e300000000"))).isEmpty();
    assertThat(rule(new BigDecimal("9".repeat(64)))).isEmpty();
    assertThat(rule("\uD842")).isEqualTo(Representation.CHARACTERS);
    assertThat(rule(Map.of("\uDFB7", true))).isEqualTo(Representation.CHARACTERS);
    assertThat(rule(List.of("a\u0000b"))).isEqualTo(Representation.CHARACTERS);
  }

  @Test
  void laterChangesOfWhatWasGivenChangeNothing() {
    List<@Nullable Object> list = new ArrayList<>(List.of("a"));
    Map<String, @Nullable Object> given = new HashMap<>();
    given.put("list", list);
    given.put("none", null);
    UnknownMembers kept = UnknownMembers.of(given);
    list.add("b");
    given.put("later", 1);
    assertThat(kept.asMap().get("list")).isEqualTo(List.of("a"));
    assertThat(kept.names()).containsExactlyInAnyOrder("list", "none");
    assertThat(kept).hasToString("2 unknown");
    assertThatThrownBy(() -> kept.asMap().put("x", 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static UnknownMembers of(Object value) {
    return UnknownMembers.of(Map.of("x", value));
  }

  private static String rule(Object value) {
    return of(value).defect().map(Defect::rule).orElse("");
  }

  /** So many levels of lists and objects in turn. */
  private static Object nested(int levels) {
    Object value = "x";
    for (int level : IntStream.range(0, levels).toArray()) {
      value = level % 2 == 0 ? List.of(value) : Map.of("x", value);
    }
    return value;
  }
}
