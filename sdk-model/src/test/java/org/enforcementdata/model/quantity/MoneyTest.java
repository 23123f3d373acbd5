package org.enforcementdata.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.constraint.NotNegative;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void theFinesOfTheCampaignAreExact() {
    Money fines = Money.ofTenThousandYuan(new BigDecimal("433.47"));
    assertThat(fines.getAmount()).isEqualTo(new BigDecimal("4334700.00"));
    assertThat(fines.toFen()).isEqualTo(433_470_000L);
    assertThat(fines.toTenThousandYuan()).isEqualTo(new BigDecimal("433.47"));
  }

  @Test
  void anAmountAlwaysHasTwoDecimals() {
    assertThat(List.of("84700", "84700.0", "84700.00", "84700.000", "8.47E+4"))
        .map(yuan -> Money.ofYuan(yuan))
        .allSatisfy(
            money -> {
              assertThat(money.getAmount()).isEqualTo(new BigDecimal("84700.00"));
              assertThat(money).isEqualTo(Money.ofFen(8_470_000));
              assertThat(money.getCurrency()).contains(Currency.CNY);
            });
    assertThat(Money.ofYuan("0E+999999999").getAmount()).isEqualTo(new BigDecimal("0.00"));
  }

  @Test
  void moreThanTwoDecimalsAreRefused() {
    assertThatThrownBy(() -> Money.ofYuan("12.345"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("money.decimals: an amount in yuan has at most 2 decimals, found 3");
  }

  @Test
  void anAmountThatNobodyCanWriteOutIsRepresentableAndBreaksItsConstraints() {
    assertThat(breaches("1e62"))
        .containsExactlyInAnyOrder("/amount number.range", "/amount number.digits");
    assertThat(breaches("1e300000000"))
        .containsExactlyInAnyOrder("/amount number.range", "/amount number.digits");
    assertThat(breaches("1e-300000000")).containsExactly("/amount number.digits");
    assertThat(breaches("999999999999999.99")).isEmpty();
  }

  private static List<String> breaches(String yuan) {
    List<String> breaches = new ArrayList<>();
    Plan.of(TypeDeclaration.of(Money.class))
        .judge(
            Members.of(Money.ofYuan(yuan)),
            Place.ROOT,
            true,
            breach -> breaches.add(breach.at() + " " + breach.rule()));
    return breaches;
  }

  @Test
  void aHundredthOfAFenIsNoAmountInTenThousandYuan() {
    assertThat(Money.ofTenThousandYuan(new BigDecimal("0.000001"))).isEqualTo(Money.ofFen(1));
    assertThatThrownBy(() -> Money.ofTenThousandYuan(new BigDecimal("0.0000001")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("money.decimals: ");
  }

  @Test
  void aNegativeAmountIsRepresentable() {
    assertThat(Money.ofYuan("-5").getAmount()).isEqualTo(new BigDecimal("-5.00"));
  }

  @Test
  void theSameHoldsOfABuilder() {
    Money built = Money.builder().amount(new BigDecimal("5")).currency(Currency.of("USD")).build();
    assertThat(built.getAmount()).isEqualTo(new BigDecimal("5.00"));
    assertThat(built.getCurrency().orElseThrow().defect()).isEmpty();
    assertThat(built.getCurrency().orElseThrow().isListed()).isFalse();
  }

  @Test
  void amountsOfTwoCurrenciesAreNeitherAddedNorCompared() {
    Money other = Money.builder().from(Money.ofFen(1)).currency(Currency.of("USD")).build();
    assertThatThrownBy(() -> Money.ofFen(1).plus(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("money: both amounts must have one currency, found CNY and USD");
    assertThatThrownBy(() -> Money.ofFen(1).compareTo(other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wholeTenThousandsHaveNoTrailingZeros() {
    assertThat(Money.ofYuan("200000").toTenThousandYuan().toString()).isEqualTo("20");
    assertThat(Money.ofFen(1).toTenThousandYuan().toPlainString()).isEqualTo("0.000001");
    assertThat(Money.ofFen(0).toTenThousandYuan().toString()).isEqualTo("0");
  }

  @Test
  void theAmountDeclaresItsDecimalsAndItsRule() throws NoSuchMethodException {
    var accessor = Money.class.getMethod("getAmount");
    assertThat(accessor.getAnnotation(Decimals.class).value()).isEqualTo(2);
    assertThat(accessor.isAnnotationPresent(NotNegative.class)).isTrue();
  }

  @Property
  void fenYuanAndTenThousandYuanAreTheSameAmount(@ForAll long fen) {
    Money money = Money.ofFen(fen);
    assertThat(money.toFen()).isEqualTo(fen);
    assertThat(Money.ofYuan(money.getAmount())).isEqualTo(money);
    assertThat(Money.ofTenThousandYuan(money.toTenThousandYuan())).isEqualTo(money);
    assertThat(money.toTenThousandYuan().scale()).isBetween(0, 6);
  }

  @Property
  void sumsAndOrderAreThoseOfFen(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long left,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long right) {
    assertThat(Money.ofFen(left).plus(Money.ofFen(right))).isEqualTo(Money.ofFen(left + right));
    assertThat(Integer.signum(Money.ofFen(left).compareTo(Money.ofFen(right))))
        .isEqualTo(Long.compare(left, right));
  }

  @Property
  void anAmountSurvivesBeingBuiltAgain(@ForAll("amounts") Money money) {
    assertThat(Money.builder().from(money).build()).isEqualTo(money);
  }

  @Provide
  Arbitrary<Money> amounts() {
    return QuantityArbitraries.amounts();
  }
}
