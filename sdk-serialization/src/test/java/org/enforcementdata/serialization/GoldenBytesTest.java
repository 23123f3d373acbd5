package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureDerivation;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoldenBytesTest {

  private static final String GOLDEN =
      """
      {"recordType":"statistical-return","schemaVersion":"1.0","recordId":"urn:x:1","revision":1,\
      "issuer":{"name":"上海市奉贤区生态环境局","creditCode":"11310120MB2F300044","division":"310120",\
      "level":"DISTRICT","kind":"ECO_ENV"},"sourceSystem":"a\\"\\\\/\\n\\u0001","createdAt":\
      "2020-12-31T08:00:00.12+08:00","reporter":{"name":"上海市奉贤区生态环境局","creditCode":\
      "11310120MB2F300044","division":"310120","level":"DISTRICT","kind":"ECO_ENV"},"scope":"全区",\
      "startsOn":"2020-01-01","endsOn":"2020-12-31","asOf":"2020-12-31","measures":[{"code":\
      "FINE_TOTAL","money":{"amount":84700.00,"currency":"CNY"},"derivation":"MANUAL"}],\
      "x-new":[1.50,null],"extension":{"b":1,"a":{}}}""";

  private static final AgencyRef AGENCY =
      AgencyRef.builder()
          .name("上海市奉贤区生态环境局")
          .creditCode(CreditCode.of("11310120MB2F300044"))
          .division(DivisionCode.of("310120"))
          .level(AgencyLevel.DISTRICT)
          .kind(AgencyKind.ECO_ENV)
          .build();

  @Test
  void aRecordHasTheseBytes() {
    assertThat(new String(EnforcementJson.standard().write(record()), UTF_8)).isEqualTo(GOLDEN);
  }

  @Test
  void theseBytesAreThatRecord() {
    assertThat(EnforcementJson.standard().read(GOLDEN.getBytes(UTF_8)).orThrow())
        .isEqualTo(record());
  }

  private static StatisticalReturn record() {
    return StatisticalReturn.builder()
        .recordId(RecordId.of("urn:x:1"))
        .revision(1)
        .issuer(AGENCY)
        .sourceSystem("a\"\\/\n\u0001")
        .createdAt(OffsetDateTime.parse("2020-12-31T08:00:00.12+08:00"))
        .reporter(AGENCY)
        .scope("全区")
        .startsOn(LocalDate.of(2020, 1, 1))
        .endsOn(LocalDate.of(2020, 12, 31))
        .asOf(LocalDate.of(2020, 12, 31))
        .addMeasures(
            Measure.builder()
                .code(MeasureCode.FINE_TOTAL)
                .money(Money.ofYuan("84700"))
                .derivation(MeasureDerivation.MANUAL)
                .build())
        .unknownMembers(foreign("x-new", listOf(new BigDecimal("1.50"), null)))
        .extension(foreign("b", BigDecimal.ONE, "a", Map.of()))
        .build();
  }

  private static List<@Nullable Object> listOf(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private static UnknownMembers foreign(Object... pairs) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      members.put((String) pairs[i], pairs[i + 1]);
    }
    return UnknownMembers.of(members);
  }
}
