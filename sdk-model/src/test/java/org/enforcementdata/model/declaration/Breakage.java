package org.enforcementdata.model.declaration;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Enforces;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.text.WrittenText;

/**
 * One constraint of one value, broken.
 *
 * @param at JSON Pointer of what breaks it
 * @param rule the rule that it breaks
 * @param planted what breaks it
 */
public record Breakage(String at, String rule, Object planted) {

  /**
   * A record that breaks one constraint, and which.
   *
   * @param record the record
   * @param breakage what was done to it
   */
  public record Broken(EnforcementRecord<?> record, Breakage breakage) {}

  /** Records of every type that break one constraint. */
  public static Arbitrary<Broken> brokenRecords() {
    return Combinators.combine(
            RecordArbitraries.records(), Arbitraries.integers().between(0, Integer.MAX_VALUE))
        .as(Breakage::broken);
  }

  private static Broken broken(EnforcementRecord<?> record, int number) {
    List<Breakage> breakages = of(record);
    Breakage breakage = breakages.get(number % breakages.size());
    return new Broken(breakage.in(record), breakage);
  }

  /** A value with this breakage. */
  public <T extends DataObject> T in(T root) {
    return Construction.replace(root, at, planted);
  }

  /** Every way to break a constraint of a value that breaks none. */
  public static List<Breakage> of(DataObject root) {
    List<Breakage> all = new ArrayList<>(ObjectBreakages.of("", root));
    for (Place place : Place.of(root)) {
      all.addAll(ofValue(place));
      if (place.value() instanceof DataObject object) {
        all.addAll(ObjectBreakages.of(place.at(), object));
      }
    }
    return all;
  }

  private static List<Breakage> ofValue(Place place) {
    if (place.value() instanceof WrittenText text) {
      return texts(place.at(), text);
    }
    return Arrays.stream(place.member().elementConstraints().getAnnotations())
        .flatMap(constraint -> outside(place, constraint))
        .map(planted -> new Breakage(place.at(), rule(place.member()), planted))
        .toList();
  }

  private static List<Breakage> texts(String at, WrittenText text) {
    String value = text.getValue();
    return Stream.of("", "?", " " + value, value + "\n", "环".repeat(201), value.substring(1))
        .map(wrong -> TextArbitraries.written(text.getClass(), wrong))
        .flatMap(
            wrong -> wrong.defect().stream().map(found -> new Breakage(at, found.rule(), wrong)))
        .toList();
  }

  private static String rule(MemberDeclaration member) {
    if (member.elementType() == String.class) {
      return Length.RULE;
    }
    Enforces named = member.accessor().getAnnotation(Enforces.class);
    return named == null ? "number.range" : named.value();
  }

  private static Stream<?> outside(Place place, Annotation constraint) {
    if (constraint instanceof Length length) {
      return Stream.of("", "x".repeat(length.max() + 1), "\uD842\uDFB7".repeat(length.max() + 1));
    }
    if (constraint instanceof Min min) {
      return Stream.of(whole(place, min.value() - 1));
    }
    if (constraint instanceof Max max) {
      return Stream.of(whole(place, max.value() + 1));
    }
    if (constraint instanceof DecimalMin min) {
      BigDecimal least = new BigDecimal(min.value());
      return Stream.of(min.inclusive() ? least.subtract(BigDecimal.ONE) : least);
    }
    if (constraint instanceof DecimalMax max) {
      return Stream.of(new BigDecimal(max.value()).add(BigDecimal.ONE));
    }
    return Stream.of();
  }

  private static Number whole(Place place, long number) {
    return place.value() instanceof Integer ? (Number) Math.toIntExact(number) : (Number) number;
  }
}
