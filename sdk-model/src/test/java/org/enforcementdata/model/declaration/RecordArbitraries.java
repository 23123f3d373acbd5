package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.constraint.ExactlyOneOf;
import org.enforcementdata.model.declaration.MemberDeclaration.Cardinality;
import org.enforcementdata.model.permit.Outlet;
import org.enforcementdata.model.permit.StandardOutletCodeValidator;

/**
 * Values of any declared type that break no constraint. All of it follows from the declarations: a
 * new type or member needs nothing here.
 */
public final class RecordArbitraries {

  private static final int DEEPEST = 5;
  private static final double USUAL = 0.5;

  private final int depth;
  private final double presence;

  private RecordArbitraries(int depth, double presence) {
    this.depth = depth;
    this.presence = presence;
  }

  /** Records of every type. */
  public static Arbitrary<EnforcementRecord<?>> records() {
    List<Arbitrary<EnforcementRecord<?>>> types = new ArrayList<>();
    RecordTypes.all().forEach(type -> types.add(of(type).map(record -> record)));
    return Arbitraries.oneOf(types);
  }

  /** Values of a type, with and without what is optional. */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return new RecordArbitraries(0, USUAL).objects(type).map(type::cast);
  }

  /** Values of a type that have every member, as do the objects in them. */
  public static <T> Arbitrary<T> full(Class<T> type) {
    return new RecordArbitraries(0, 1).objects(type).map(type::cast);
  }

  /** Values of a member as its accessor returns them; an Optional or a list is never empty. */
  public static Arbitrary<Object> present(MemberDeclaration member) {
    return new RecordArbitraries(1, 1).values(member, true);
  }

  private Arbitrary<?> objects(Class<?> type) {
    TypeDeclaration declaration = TypeDeclaration.of(type);
    ExactlyOneOf choice = type.getAnnotation(ExactlyOneOf.class);
    Set<String> alternatives = choice == null ? Set.of() : Set.of(choice.value());
    List<Arbitrary<Object>> parts = new ArrayList<>();
    for (MemberDeclaration member : declaration.members()) {
      parts.add(values(member, alternatives.contains(member.name())));
    }
    parts.add(ForeignArbitraries.unknownMembers().optional(presence / 5).map(unknown -> unknown));
    parts.add(
        Arbitraries.of(choice == null ? new String[] {""} : choice.value()).map(name -> name));
    Arbitrary<DataObject> objects =
        Combinators.combine(parts).as(values -> build(declaration, alternatives, values));
    return objects.filter(RecordArbitraries::hasFittingCode).withoutEdgeCases();
  }

  private static DataObject build(
      TypeDeclaration type, Set<String> alternatives, List<Object> values) {
    Object chosen = values.get(values.size() - 1);
    Map<String, Object> members = new HashMap<>();
    for (int i = 0; i < type.members().size(); i++) {
      String name = type.members().get(i).name();
      if (!alternatives.contains(name) || name.equals(chosen)) {
        members.put(name, values.get(i));
      }
    }
    members.put(Construction.UNKNOWN, values.get(type.members().size()));
    return Construction.build(type.type(), members);
  }

  private Arbitrary<Object> values(MemberDeclaration member, boolean mustBePresent) {
    Cardinality cardinality = member.cardinality();
    boolean isObject = DataObject.class.isAssignableFrom(member.elementType());
    if (cardinality != Cardinality.ONE && isObject && depth >= DEEPEST && member.minItems() == 0) {
      return Arbitraries.just(cardinality == Cardinality.MANY ? List.of() : Optional.empty());
    }
    Arbitrary<?> element =
        isObject
            ? new RecordArbitraries(depth + 1, presence).objects(member.elementType())
            : ElementArbitraries.of(member);
    return switch (cardinality) {
      case ONE -> element.map(value -> value);
      case OPTIONAL -> element.optional(mustBePresent ? 1 : presence).map(value -> value);
      case MANY -> lists(member, element, mustBePresent || presence == 1);
    };
  }

  private Arbitrary<Object> lists(
      MemberDeclaration member, Arbitrary<?> element, boolean mustBePresent) {
    int least = Math.max(member.minItems(), mustBePresent ? 1 : 0);
    int most = Math.max(least, depth == 0 ? 3 : 1 + least);
    return element.list().ofMinSize(least).ofMaxSize(most).map(list -> list);
  }

  private static boolean hasFittingCode(DataObject object) {
    return !(object instanceof Outlet outlet)
        || outlet.getOutletCode().isStandard()
        || !StandardOutletCodeValidator.KINDS.contains(outlet.getKind());
  }
}
