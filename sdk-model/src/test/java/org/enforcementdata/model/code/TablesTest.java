package org.enforcementdata.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void theRegistrarsAreComplete() {
    RegistrarTable table = RegistrarTable.standard();
    assertThat(table.entries()).hasSize(36);
    assertThat(table.lookup("9", "2")).contains(new Registrar("9", "工商（市场监管）", "2", "个体工商户"));
    assertThat(table.lookup("9", "4")).isEmpty();
    assertThat(table.lookup("", "92")).isEmpty();
    assertThat(table.isPartial()).isFalse();
  }

  @Test
  void theIndustriesEndAtTheDivision() {
    IndustryTable table = IndustryTable.standard();
    assertThat(table.divisions()).hasSize(97);
    assertThat(table.divisions().stream().map(IndustryDivision::section).distinct()).hasSize(20);
    assertThat(table.division("44").orElseThrow().section()).isEqualTo("D");
    assertThat(table.division("98")).isEmpty();
    assertThat(table.isPartial()).isTrue();
  }

  @Test
  void thePollutantsAreTheCommonestOnes() {
    PollutantTable table = PollutantTable.standard();
    assertThat(table.entries()).hasSize(53);
    assertThat(table.lookup("w01018"))
        .contains(
            new Pollutant("w01018", "化学需氧量", "COD", "毫克/升", Optional.of("千克"), Optional.of("011")));
    assertThat(table.lookup("w01001").orElseThrow().loadUnit()).isEmpty();
    assertThat(table.isPartial()).isTrue();
  }

  @Test
  void theHazardousWastesHaveFortySixCategories() {
    HazardousWasteTable table = HazardousWasteTable.standard();
    assertThat(table.category("HW08")).contains("废矿物油与含矿物油废物");
    assertThat(table.category("HW41")).isEmpty();
    assertThat(table.category("HW50")).isPresent();
    assertThat(table.entries()).hasSize(30);
    assertThat(table.lookup("900-044-49").orElseThrow().english())
        .isEqualTo(
            "(2008/2016 lists: waste batteries, mercury switches, CRTs; some re-coded later)");
    assertThat(table.isPartial()).isTrue();
  }

  @Test
  void everyTableNamesItsVersionAndSource() {
    assertThat(RegistrarTable.standard().version()).isEqualTo("2016");
    assertThat(RegistrarTable.standard().source()).startsWith("GB 32100-2015");
    assertThat(IndustryTable.standard().version()).isEqualTo("2017");
    assertThat(IndustryTable.standard().source()).startsWith("GB/T 4754-2017");
    assertThat(PollutantTable.standard().version()).isEqualTo("2009");
    assertThat(PollutantTable.standard().source()).contains("HJ 524-2009");
    assertThat(HazardousWasteTable.standard().version()).isEqualTo("2021");
    assertThat(HazardousWasteTable.standard().source()).contains("2025 list");
  }
}
