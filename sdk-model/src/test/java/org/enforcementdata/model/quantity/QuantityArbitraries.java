package org.enforcementdata.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;

/** Well-formed quantities that no rule warns of. */
public final class QuantityArbitraries {

  private QuantityArbitraries() {}

  /** Amounts from nothing to a hundred million yuan. */
  public static Arbitrary<Money> amounts() {
    return Arbitraries.longs().between(0, 10_000_000_000L).map(Money::ofFen);
  }

  /** Measured values with up to six decimals, trailing zeros included. */
  public static Arbitrary<Measurement> measurements() {
    Arbitrary<BigDecimal> values = decimals(0, 1_000_000, 6);
    Arbitrary<String> units = Arbitraries.of("mg/L", "mg/m3", "kg/h", "dB(A)", "无量纲");
    return Combinators.combine(values, units, members(MeasurementQualifier.list()))
        .as(
            (value, unit, qualifier) ->
                Measurement.builder().value(value).unit(unit).qualifier(qualifier).build());
  }

  /** Counts; only an unspecified one has no number. */
  public static Arbitrary<Count> counts() {
    Arbitrary<Long> values = Arbitraries.longs().between(0, 1_000_000);
    return Combinators.combine(values, members(CountQualifier.list()), members(MeasureWord.list()))
        .as(QuantityArbitraries::count);
  }

  private static Count count(long value, CountQualifier qualifier, MeasureWord measureWord) {
    boolean given = !qualifier.equals(CountQualifier.UNSPECIFIED);
    return Count.builder()
        .value(given ? Optional.of(value) : Optional.empty())
        .qualifier(qualifier)
        .measureWord(measureWord)
        .build();
  }

  /** Points within the official extent of Shanghai. */
  public static Arbitrary<GeoPoint> geoPoints() {
    return Combinators.combine(decimals(121, 122, 6), decimals(31, 31.8, 6), members(Datum.list()))
        .as(
            (longitude, latitude, datum) ->
                GeoPoint.builder().longitude(longitude).latitude(latitude).datum(datum).build());
  }

  private static Arbitrary<BigDecimal> decimals(double from, double to, int scale) {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(from), BigDecimal.valueOf(to))
        .ofScale(scale);
  }

  private static <C extends Code> Arbitrary<C> members(CodeList<C> list) {
    List<C> codes = list.entries().stream().map(CodeList.Entry::code).toList();
    return Arbitraries.of(codes);
  }
}
