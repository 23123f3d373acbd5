package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.quantity.Measurement;
import org.enforcementdata.model.text.WrittenText;
import org.junit.jupiter.api.Test;

/** What checking passes the wire holds; what it cannot hold is a breach and never an exception. */
class RepresentationTest {

  private static final String LONE = "\uD842";

  @Test
  void aNegativeScaleBecomesZero() {
    Measurement load = Measurement.builder().value(new BigDecimal("1e5")).unit("kg").build();
    assertThat(load.getValue()).isEqualTo(new BigDecimal("100000"));
    Measurement digits = Measurement.builder().value(new BigDecimal("1.0E2")).unit("kg").build();
    assertThat(digits.getValue()).isEqualTo(new BigDecimal("100"));
    assertThat(Measurement.builder().value(new BigDecimal("12.50")).unit("kg").build().getValue())
        .isEqualTo(new BigDecimal("12.50"));
  }

  @Test
  void everyDecimalIsKeptAsItIsReadBack() {
    for (MemberDeclaration member : membersOf(BigDecimal.class)) {
      DataObject<?> object = sample(member);
      DataObject<?> hundred = Construction.with(object, member.name(), new BigDecimal("1E+2"));
      BigDecimal kept = (BigDecimal) Objects.requireNonNull(member.value(hundred));
      assertThat(kept).as(member.toString()).isEqualTo(new BigDecimal(kept.toPlainString()));
    }
  }

  @Test
  void aNumberOfAbsurdSizeIsABreach() {
    for (MemberDeclaration member : membersOf(BigDecimal.class)) {
      for (String number : List.of("1e300000000", "1e-300000000", "-1e300000000")) {
        DataObject<?> object =
            Construction.with(sample(member), member.name(), new BigDecimal(number));
        assertThat(breaches(object))
            .as(member + " " + number)
            .contains("/" + member.name() + " " + Representation.DIGITS);
      }
    }
  }

  @Test
  void everyTextIsOfWholeCharacters() {
    for (MemberDeclaration member : membersOf(String.class)) {
      for (String text : List.of("上海" + LONE, "上\u0000海", LONE + "x", "\uDFB7")) {
        Object wrong = member.cardinality() == Cardinality.MANY ? List.of(text) : text;
        DataObject<?> object = Construction.with(sample(member), member.name(), wrong);
        assertThat(breaches(object))
            .as(member.toString())
            .anyMatch(
                breach ->
                    breach.startsWith("/" + member.name())
                        && breach.endsWith(" " + Representation.CHARACTERS));
      }
    }
  }

  @Test
  void everyTextTypeKnowsWhatTheWireCannotHold() {
    for (Class<? extends WrittenText> type : DeclaredMembers.texts()) {
      for (String text : List.of("上海" + LONE, "上\u0000海", "913101****" + LONE, "＊\u0000")) {
        assertThat(TextArbitraries.written(type, text).defect()).as(type.getName()).isPresent();
      }
    }
  }

  @Test
  void daysAndInstantsBeyondTheYearsOfTheStandardAreBreaches() {
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      EnforcementRecord<?> record = RecordArbitraries.complete(type).sample();
      for (ValueAt value : ValueAt.of(record)) {
        for (Object extreme : extremes(value.value())) {
          EnforcementRecord<?> changed = Construction.replace(record, value.at(), extreme);
          assertThat(breaches(changed)).contains(value.at() + " " + Representation.TIME);
          assertThatCode(changed::actDate).doesNotThrowAnyException();
        }
      }
    }
  }

  private static List<Object> extremes(Object value) {
    if (value instanceof LocalDate) {
      return List.of(LocalDate.MIN, LocalDate.MAX);
    }
    return value instanceof OffsetDateTime
        ? List.of(OffsetDateTime.MIN, OffsetDateTime.MAX)
        : List.of();
  }

  private static List<MemberDeclaration> membersOf(Class<?> type) {
    Stream<MemberDeclaration> members =
        DeclaredMembers.all().stream().filter(member -> member.elementType() == type);
    List<MemberDeclaration> found = members.toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private static DataObject<?> sample(MemberDeclaration member) {
    return (DataObject<?>) RecordArbitraries.complete(member.owner()).sample();
  }

  private static List<String> breaches(DataObject<?> object) {
    List<String> breaches = new ArrayList<>();
    Plan.of(TypeDeclaration.of(object))
        .judge(
            Members.of(object),
            Place.ROOT,
            true,
            breach -> breaches.add(breach.at() + " " + breach.rule()));
    return breaches;
  }
}
