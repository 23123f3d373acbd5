package org.enforcementdata.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

  @Test
  void theMembersStandInTheOrderOfTheStandard() {
    assertThat(members(Money.class)).containsExactly("amount", "currency", "printed");
    assertThat(members(Measurement.class)).containsExactly("value", "unit", "qualifier");
    assertThat(members(Count.class)).containsExactly("value", "qualifier", "measureWord");
    assertThat(members(GeoPoint.class)).containsExactly("longitude", "latitude", "datum");
  }

  private static List<String> members(Class<?> type) {
    return TypeDeclaration.of(type).members().stream().map(MemberDeclaration::name).toList();
  }

  @Test
  void aMeasurementKeepsItsDigits() {
    Measurement limit =
        Measurement.builder()
            .value(new BigDecimal("12.50"))
            .unit("mg/m3")
            .qualifier(MeasurementQualifier.AT_MOST)
            .build();
    assertThat(limit.getValue().toPlainString()).isEqualTo("12.50");
  }

  @Test
  void aCountMayHaveNoNumber() {
    Count some =
        Count.builder().qualifier(CountQualifier.UNSPECIFIED).measureWord(MeasureWord.ITEM).build();
    assertThat(some.getValue()).isEmpty();
  }

  @Test
  void theMeasureWordsAreThoseOfTheArticle() {
    assertThat(MeasureWord.list().entries())
        .map(CodeList.Entry::label)
        .map(label -> label.zh())
        .containsExactly(
            "户次", "人次", "家", "项", "件", "个", "次", "批", "场次", "名", "户", "起", "份", "种", "组", "阶段",
            "领域", "方", "小时", "元", "%");
  }

  @Property
  void quantitiesSurviveBeingBuiltAgain(
      @ForAll("measurements") Measurement measurement,
      @ForAll("counts") Count count,
      @ForAll("points") GeoPoint point) {
    assertThat(Measurement.builder().from(measurement).build()).isEqualTo(measurement);
    assertThat(Count.builder().from(count).build()).isEqualTo(count);
    assertThat(GeoPoint.builder().from(point).build()).isEqualTo(point);
  }

  @Provide
  Arbitrary<Measurement> measurements() {
    return QuantityArbitraries.measurements();
  }

  @Provide
  Arbitrary<Count> counts() {
    return QuantityArbitraries.counts();
  }

  @Provide
  Arbitrary<GeoPoint> points() {
    return QuantityArbitraries.geoPoints();
  }
}
