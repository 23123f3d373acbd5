package org.enforcementdata.model.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Money;
import org.junit.jupiter.api.Test;

class StatisticalReturnTest {

  private final Measure fines =
      Measure.builder()
          .code(MeasureCode.FINE_TOTAL)
          .money(Money.ofYuan("4334700.00"))
          .derivation(MeasureDerivation.SUM)
          .build();

  private final StatisticalReturn minimal =
      StatisticalReturn.builder()
          .recordId(RecordId.of("return-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("statistics")
          .createdAt(Parts.LATE)
          .reporter(Parts.agency())
          .scope("全市")
          .startsOn(LocalDate.of(2020, 1, 1))
          .endsOn(LocalDate.of(2020, 12, 31))
          .asOf(LocalDate.of(2020, 12, 31))
          .addMeasures(fines)
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(StatisticalReturn.class))
        .containsExactly(
            "campaign 0..1",
            "kind 0..1",
            "reporter 1 in full",
            "scope 1 in full",
            "startsOn 1 in full",
            "endsOn 1 in full",
            "asOf 1 in full",
            "measures 1..* in full",
            "identities 0..*",
            "notes 0..1",
            "revisionOf 0..1");
    assertThat(Outline.of(Measure.class))
        .containsExactly(
            "code 1",
            "period 0..1",
            "count 0..1",
            "money 0..1",
            "ratio 0..1",
            "dimensions 0..*",
            "derivation 1 in full",
            "recordSetHash 0..1",
            "revises 0..1");
    assertThat(Outline.of(Ratio.class))
        .containsExactly("kind 0..1", "value 1", "numerator 0..1", "denominator 0..1");
    assertThat(Outline.of(MeasureDimension.class))
        .containsExactly("name 1", "value 1", "mode 0..1");
    assertThat(Outline.of(MeasureIdentity.class))
        .containsExactly("left 1..* in full", "right 1..* in full", "relation 1", "tolerance 0..1");
  }

  @Test
  void onlyThePeriodIsInASource() {
    assertThat(Outline.of(StatisticalReturn.class, Certainty.CERTAIN))
        .containsExactly("startsOn", "endsOn", "asOf");
    assertThat(Outline.of(Measure.class, Certainty.CERTAIN)).isEmpty();
    assertThat(Outline.of(MeasureIdentity.class, Certainty.CERTAIN)).isEmpty();
  }

  @Test
  void aMeasureIsACountAnAmountOrARatio() {
    assertThat(Measure.class.getAnnotation(OneOf.class).value())
        .containsExactly("count", "money", "ratio");
  }

  @Test
  void aReturnNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly("campaign", "kind", "identities", "notes", "revisionOf");
    assertThat(Outline.absentIn(fines))
        .containsExactly("period", "count", "ratio", "dimensions", "recordSetHash", "revises");
  }

  @Test
  void aReturnIsJudgedByTheDayOnWhichItsRecordWasMade() {
    assertThat(minimal.actDate()).contains(Parts.LEGAL_DAY_OF_LATE);
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("returns") StatisticalReturn full) {
    assertThat(Outline.absentIn(full)).isEmpty();
    assertThat(StatisticalReturn.builder().from(full).build()).isEqualTo(full);
  }

  @Provide
  Arbitrary<StatisticalReturn> returns() {
    return RecordArbitraries.complete(StatisticalReturn.class);
  }
}
