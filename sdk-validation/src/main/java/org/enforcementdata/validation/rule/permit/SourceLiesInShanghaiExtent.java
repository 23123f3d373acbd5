package org.enforcementdata.validation.rule.permit;

import java.math.BigDecimal;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A source of Shanghai lies within the city's extent, with some slack for islands. */
final class SourceLiesInShanghaiExtent extends RecordRule<PollutionSource> {

  private static final String SHANGHAI = "31";

  private static final Input<PollutionSource, DivisionCode> DIVISION =
      Input.of(PollutionSource.class, "/division", DivisionCode.class);
  private static final Input<PollutionSource, BigDecimal> LONGITUDE =
      Input.of(PollutionSource.class, "/location/longitude", BigDecimal.class);
  private static final Input<PollutionSource, BigDecimal> LATITUDE =
      Input.of(PollutionSource.class, "/location/latitude", BigDecimal.class);

  private static final RuleInfo INFO =
      RuleInfo.of("source.location-plausible")
          .severity(Severity.WARNING)
          .statement(
              "上海固定污染源的坐标在市域范围内", "the coordinates of a source of Shanghai lie within the city")
          .message(
              "坐标 {found} 不在上海市域 {expected} 内",
              "the coordinates {found} do not lie in the extent {expected} of Shanghai")
          .needs(DIVISION, LONGITUDE, LATITUDE)
          .source("上海市域范围（S 坐标）")
          .certainty(Certainty.LIKELY)
          .since("0.1.0")
          .build();

  SourceLiesInShanghaiExtent() {
    super(PollutionSource.class, INFO);
  }

  @Override
  public boolean concerns(PollutionSource record) {
    boolean isElsewhere =
        record.getDivision().filter(code -> !code.getValue().startsWith(SHANGHAI)).isPresent();
    return record.getLocation().isPresent() && !isElsewhere;
  }

  @Override
  public void judge(PollutionSource record, Judgement judgement) {
    BigDecimal longitude = judgement.get(LONGITUDE);
    BigDecimal latitude = judgement.get(LATITUDE);
    judgement.demand(
        isBetween(longitude, "120.76", "122.30") && isBetween(latitude, "30.56", "31.98"),
        "/location",
        longitude.toPlainString() + ", " + latitude.toPlainString(),
        "120.76–122.30, 30.56–31.98");
  }

  private static boolean isBetween(BigDecimal value, String least, String greatest) {
    return value.compareTo(new BigDecimal(least)) >= 0
        && value.compareTo(new BigDecimal(greatest)) <= 0;
  }
}
