package org.enforcementdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Breakage;
import org.enforcementdata.model.constraint.Breakage.Broken;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator, as strangers have it, finds what the engine of constraints finds. */
class ForeignJudgeTest {

  private static final String OURS = "{org.enforcementdata.";

  /** The default factory, which evaluates expressions, and one without; of two languages. */
  private static final Map<String, Validator> STRANGERS =
      Map.of("with expressions", withExpressions(), "without", withoutExpressions());

  private static Validator withExpressions() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .defaultLocale(Locale.ENGLISH)
        .buildValidatorFactory()
        .getValidator();
  }

  private static Validator withoutExpressions() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(
            new ParameterMessageInterpolator(
                Set.of(Locale.CHINESE), Locale.CHINESE, context -> Locale.CHINESE, true))
        .buildValidatorFactory()
        .getValidator();
  }

  @Property(tries = 200)
  void aRecordWithinItsDeclarationsBreaksNoConstraint(
      @ForAll("records") EnforcementRecord<?> record) {
    STRANGERS.values().forEach(stranger -> assertThat(stranger.validate(record)).isEmpty());
  }

  @Property(tries = 400)
  void aBrokenConstraintIsFoundAtTheSamePlaceUnderTheSameRule(@ForAll("broken") Broken broken) {
    assertSame(broken.record());
  }

  @Property(tries = 200)
  void manyBrokenConstraintsAreFoundAllTheSame(@ForAll("spoilt") EnforcementRecord<?> record) {
    assertSame(record);
  }

  @Property(tries = 200)
  void aStrangersMessageIsOurs(@ForAll("broken") Broken broken) {
    STRANGERS.forEach(
        (kind, stranger) ->
            assertThat(stranger.validate(broken.record()))
                .filteredOn(violation -> violation.getMessageTemplate().startsWith(OURS))
                .extracting(ConstraintViolation::getMessage)
                .allSatisfy(
                    message ->
                        assertThat(message)
                            .matches(kind.equals("without") ? ".*：.*应.*" : ".*: expected .*")
                            .doesNotContain("{", "}")));
  }

  private static void assertSame(EnforcementRecord<?> record) {
    Set<String> ours = new TreeSet<>();
    Plan.of(TypeDeclaration.of(record))
        .judge(
            Members.of(record),
            Place.ROOT,
            !record.isExcerpt(),
            breach -> ours.add(breach.at() + " " + breach.rule()));
    for (Validator stranger : STRANGERS.values()) {
      Set<String> theirs = new TreeSet<>();
      stranger.validate(record).forEach(violation -> theirs.add(found(violation)));
      assertThat(theirs).isEqualTo(ours).isNotEmpty();
    }
  }

  private static String found(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    String rule =
        template.startsWith(OURS)
            ? template.substring(OURS.length(), template.length() - 1)
            : "number.range";
    return pointer(violation.getPropertyPath()) + " " + rule;
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    return RecordArbitraries.records();
  }

  @Provide
  Arbitrary<Broken> broken() {
    return Breakage.brokenRecords();
  }

  /** Records with two breakages; of those the excerpts claim to be full. */
  @Provide
  Arbitrary<EnforcementRecord<?>> spoilt() {
    return Combinators.combine(broken(), Arbitraries.integers().between(0, 100_000))
        .as(
            (broken, number) -> {
              EnforcementRecord<?> claimed = Construction.without(broken.record(), "profile");
              List<Breakage> more = Breakage.ofParts(claimed);
              return more.get(number % more.size()).in(claimed);
            });
  }
}
