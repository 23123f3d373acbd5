package org.enforcementdata.model.declaration;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What foreign systems add: members of names that no type has, nulls and nesting included. */
public final class ForeignArbitraries {

  private static final int DEPTH = 2;
  private static final int WIDTH = 3;

  private ForeignArbitraries() {}

  /** Unknown members, at least one. */
  public static Arbitrary<UnknownMembers> unknownMembers() {
    return members(DEPTH, 1).map(UnknownMembers::of);
  }

  /** One object of any content, which may be empty. */
  public static Arbitrary<UnknownMembers> objects() {
    return members(DEPTH, 0).map(UnknownMembers::of);
  }

  private static Arbitrary<Map<String, @Nullable Object>> members(int depth, int least) {
    Arbitrary<List<String>> names =
        Arbitraries.of("x-note", "备注", "a/b~c", "", "\uD842\uDFB7", "Name", "2.0")
            .list()
            .uniqueElements()
            .ofMinSize(least)
            .ofMaxSize(WIDTH);
    return Combinators.combine(names, values(depth).list().ofSize(WIDTH))
        .as(ForeignArbitraries::map);
  }

  private static Map<String, @Nullable Object> map(List<String> names, List<Object> values) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      members.put(names.get(i), values.get(i));
    }
    return members;
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> scalars =
        Arbitraries.<Object>oneOf(Arbitraries.of(true, false), Texts.ofLength(0, 20), numbers())
            .injectNull(0.2);
    if (depth == 0) {
      return scalars;
    }
    return Arbitraries.frequencyOf(
        Tuple.of(4, scalars),
        Tuple.of(1, members(depth - 1, 0).map(map -> map)),
        Tuple.of(1, values(depth - 1).list().ofMaxSize(WIDTH).map(list -> list)));
  }

  private static Arbitrary<BigDecimal> numbers() {
    BigDecimal greatest = BigDecimal.TEN.pow(24);
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals().between(greatest.negate(), greatest).ofScale(0),
        Arbitraries.bigDecimals().between(greatest.negate(), greatest).ofScale(12));
  }
}
