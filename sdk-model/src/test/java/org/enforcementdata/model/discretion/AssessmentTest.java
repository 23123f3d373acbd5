package org.enforcementdata.model.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import org.enforcementdata.model.quantity.Money;
import org.junit.jupiter.api.Test;

class AssessmentTest {

  private static final Optional<Money> NO_BASE = Optional.empty();

  private static DiscretionTable.Builder table(DiscretionFormula formula) {
    return DiscretionTable.builder().tableId("T").formula(formula);
  }

  private static final DiscretionTable LINEAR =
      table(DiscretionFormula.LINEAR_MIN_MAX)
          .least(Money.ofYuan("100000"))
          .most(Money.ofYuan("1000000"))
          .build();

  private static BigDecimal percent(String percent) {
    return new BigDecimal(percent);
  }

  private static String amount(DiscretionTable table, String percent, Optional<Money> base) {
    FineBand band = table.assess(percent(percent), base).orElseThrow();
    assertThat(band.least()).isEqualTo(band.most());
    return band.least().getAmount().toPlainString();
  }

  @Test
  void aShareOfTheMaximum() {
    DiscretionTable table =
        table(DiscretionFormula.PERCENT_OF_MAX).most(Money.ofYuan("200000")).build();
    assertThat(amount(table, "37", NO_BASE)).isEqualTo("74000.00");
    assertThat(amount(table, "100", NO_BASE)).isEqualTo("200000.00");
    assertThat(amount(table, "130", NO_BASE)).as("capped").isEqualTo("200000.00");
  }

  @Test
  void betweenMinimumAndMaximum() {
    assertThat(amount(LINEAR, "0", NO_BASE)).isEqualTo("100000.00");
    assertThat(amount(LINEAR, "37", NO_BASE)).isEqualTo("433000.00");
    assertThat(amount(LINEAR, "100", NO_BASE)).isEqualTo("1000000.00");
  }

  @Test
  void aMultipleOfTheBaseWithItsFloor() {
    DiscretionTable table =
        table(DiscretionFormula.MULTIPLE)
            .leastMultiple(percent("1"))
            .mostMultiple(percent("3"))
            .floor(Money.ofYuan("100000"))
            .build();
    assertThat(amount(table, "50", Optional.of(Money.ofYuan("250000")))).isEqualTo("500000.00");
    assertThat(amount(table, "50", Optional.of(Money.ofYuan("99999.99")))).isEqualTo("200000.00");
    assertThat(table.assess(percent("50"), NO_BASE)).isEmpty();
  }

  @Test
  void aBandIncludesItsFirstPercentageAndTheLastBandItsLast() {
    DiscretionTable table =
        table(DiscretionFormula.TABLE_BAND)
            .addBands(band("0", "30", "10000", "40000"), band("30", "100", "40000", "100000"))
            .build();
    assertThat(table.assess(percent("29.99"), NO_BASE).orElseThrow().most().toFen())
        .isEqualTo(4_000_000);
    assertThat(table.assess(percent("30"), NO_BASE).orElseThrow().most().toFen())
        .isEqualTo(10_000_000);
    assertThat(table.assess(percent("100"), NO_BASE)).isPresent();
    FineBand first = table.assess(percent("0"), NO_BASE).orElseThrow();
    assertThat(first.contains(Money.ofYuan("10000"))).isTrue();
    assertThat(first.contains(Money.ofYuan("40000"))).isTrue();
    assertThat(first.contains(Money.ofYuan("9999.99"))).isFalse();
    assertThat(first.contains(Money.ofYuan("40000.01"))).isFalse();
  }

  private static PercentBand band(String from, String to, String least, String most) {
    return PercentBand.builder()
        .fromPercent(percent(from))
        .toPercent(percent(to))
        .least(Money.ofYuan(least))
        .most(Money.ofYuan(most))
        .build();
  }

  @Test
  void anAmountIsExactToTheFenUnlessTheTableRounds() {
    DiscretionTable odd =
        table(DiscretionFormula.PERCENT_OF_MAX).most(Money.ofYuan("99999.99")).build();
    assertThat(amount(odd, "33.33", NO_BASE)).isEqualTo("33330.00");
    assertThat(rounded(RoundingManner.HALF_UP)).isEqualTo("100500.00");
    assertThat(rounded(RoundingManner.DOWN)).isEqualTo("100400.00");
    assertThat(rounded(RoundingManner.UP)).isEqualTo("100500.00");
  }

  private static String rounded(RoundingManner manner) {
    DiscretionTable table =
        DiscretionTable.builder()
            .from(LINEAR)
            .rounding(Rounding.builder().unit(Money.ofYuan("100")).manner(manner).build())
            .build();
    return amount(table, "0.05", NO_BASE);
  }

  @Test
  void aTableWithoutAKnownFormulaComputesNothing() {
    DiscretionTable.Builder bands =
        DiscretionTable.builder()
            .from(LINEAR)
            .addBands(band("0", "100", "10000", "100000"))
            .formula(Optional.empty());
    assertThat(bands.build().assess(percent("37"), NO_BASE)).isEmpty();
    assertThat(bands.formula(DiscretionFormula.of("OWN")).build().assess(percent("37"), NO_BASE))
        .isEmpty();
  }

  @Property
  void aGreaterTotalNeverGivesASmallerAmount(
      @ForAll @BigRange(min = "0", max = "100") BigDecimal one,
      @ForAll @BigRange(min = "0", max = "100") BigDecimal other,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_00L) long least,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_00L) long more) {
    DiscretionTable table =
        table(DiscretionFormula.LINEAR_MIN_MAX)
            .least(Money.ofFen(least))
            .most(Money.ofFen(least + more))
            .build();
    Money smaller = table.assess(one.min(other), NO_BASE).orElseThrow().least();
    Money greater = table.assess(one.max(other), NO_BASE).orElseThrow().least();
    assertThat(smaller).isLessThanOrEqualTo(greater);
    assertThat(smaller.toFen()).isBetween(least, least + more);
  }
}
