package org.enforcementdata.validation.rule.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionNumberTest {

  @ParameterizedTest
  @CsvSource({
    "2,2", "二,2", "（二）,2", "(二),2", "第二项,2", "第一款,1", "九,9", "十,10", "（十一）,11", "第十九项,19",
    "第二十项,20", "二十三,23", "九十九,99", "一百,一百", "之一,之一", "２,2"
  })
  void aNumberIsOneHoweverItIsWritten(String written, String number) {
    assertThat(ProvisionNumber.normal(written)).isEqualTo(number);
  }
}
