package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.header.MemberAnnotation;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.header.Withdrawal;

/**
 * Values of any declared type that break no constraint. All of it follows from the declarations: a
 * new type or member needs nothing here.
 */
public final class RecordArbitraries {

  private static final int DEEPEST = 5;
  private static final int MANY_VALUES = 1000;

  /** Made once: what makes values knows none of them. */
  private static final Map<Made, Arbitrary<DataObject<?>>> MADE = new ConcurrentHashMap<>();

  private static final Map<MemberDeclaration, Object> ANY = new ConcurrentHashMap<>();

  private record Made(Class<?> type, Fill fill, int depth) {}

  private final Fill fill;
  private final int depth;

  private RecordArbitraries(Fill fill, int depth) {
    this.fill = fill;
    this.depth = depth;
  }

  /** Records of every type, full ones and excerpts. */
  public static Arbitrary<EnforcementRecord<?>> records() {
    List<Arbitrary<EnforcementRecord<?>>> types = new ArrayList<>();
    RecordTypes.all().forEach(type -> types.add(of(type).map(record -> record)));
    return Arbitraries.oneOf(types);
  }

  /** Values of a type, as they stand in full records and in excerpts. */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return Arbitraries.oneOf(full(type), excerpt(type));
  }

  /** Values of a type that have, at every depth, what a full record must have. */
  public static <T> Arbitrary<T> full(Class<T> type) {
    return of(type, Fill.FULL);
  }

  /** Values of a type that have any of what is not always required; texts may be masked. */
  public static <T> Arbitrary<T> excerpt(Class<T> type) {
    return of(type, Fill.EXCERPT);
  }

  /** Values of a type that have every member, as do the objects in them, of what is allowed. */
  public static <T> Arbitrary<T> complete(Class<T> type) {
    return of(type, Fill.COMPLETE);
  }

  private static <T> Arbitrary<T> of(Class<T> type, Fill fill) {
    Arbitrary<T> values = new RecordArbitraries(fill, 0).objects(type).map(type::cast);
    return EnforcementRecord.class.isAssignableFrom(type)
        ? Annotated.of(values, fill == Fill.COMPLETE ? 1 : 0)
        : values;
  }

  /** Values of a member: one value, or a list that is not empty; for records of either profile. */
  public static Arbitrary<Object> present(MemberDeclaration member) {
    return new RecordArbitraries(Fill.COMPLETE, 1).values(member);
  }

  /** One value of a member, always the same one. */
  public static Object anyOf(MemberDeclaration member) {
    return ANY.computeIfAbsent(
        member,
        each ->
            present(each).generator(MANY_VALUES).next(new Random(each.name().hashCode())).value());
  }

  private Arbitrary<DataObject<?>> objects(Class<?> type) {
    Made key = new Made(type, fill, depth);
    Arbitrary<DataObject<?>> known = MADE.get(key);
    if (known == null) {
      known = make(type);
      MADE.put(key, known);
    }
    return known;
  }

  private Arbitrary<DataObject<?>> make(Class<?> type) {
    TypeDeclaration declaration = TypeDeclaration.of(type);
    Conditions conditions = new Conditions(type);
    List<Arbitrary<Optional<Object>>> parts = new ArrayList<>();
    for (MemberDeclaration member : declaration.members()) {
      double presence = presence(member, conditions);
      parts.add(
          presence == 0 ? Arbitraries.just(Optional.empty()) : values(member).optional(presence));
    }
    return Combinators.combine(Combinators.combine(parts).as(values -> values), choices())
        .as((values, chosen) -> arranged(declaration, conditions, values, chosen))
        .filter(conditions::fit)
        .map(declaration::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> choices() {
    return Arbitraries.integers().between(0, Byte.MAX_VALUE);
  }

  private static Map<String, Object> arranged(
      TypeDeclaration type, Conditions conditions, List<Optional<Object>> values, int chosen) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String name = type.members().get(i).name();
      values.get(i).ifPresent(value -> members.put(name, value));
    }
    conditions.arrange(members, chosen);
    return members;
  }

  private double presence(MemberDeclaration member, Conditions conditions) {
    boolean isAlternative = conditions.alternatives().contains(member.name());
    if (fill.demands(member) || (isAlternative && conditions.isChoiceDemanded(fill))) {
      return member.elementType() == MemberAnnotation.class ? 0 : 1;
    }
    if (member.elementType() == MemberAnnotation.class || isTooDeep(member)) {
      return 0;
    }
    if (member.elementType() == Profile.class) {
      return fill == Fill.EXCERPT ? 1 : fill.presence();
    }
    return member.elementType() == Withdrawal.class ? fill.rarePresence() : fill.presence();
  }

  private boolean isTooDeep(MemberDeclaration member) {
    return depth >= DEEPEST && member.part().isPresent();
  }

  private Arbitrary<Object> values(MemberDeclaration member) {
    Arbitrary<?> element =
        member.part().isPresent()
            ? new RecordArbitraries(fill, depth + 1).objects(member.elementType())
            : ElementArbitraries.of(member, fill == Fill.EXCERPT);
    return member.cardinality() == Cardinality.MANY
        ? element.list().ofMinSize(1).ofMaxSize(depth == 0 ? 3 : 2).map(list -> list)
        : element.map(value -> value);
  }
}
