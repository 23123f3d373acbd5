package org.enforcementdata.validation.rule.permit;

import java.math.BigDecimal;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.quantity.GeoPoint;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** A source of Shanghai lies within the city's extent, with some slack for islands. */
final class SourceLiesInShanghaiExtent extends RecordRule<PollutionSource> {

  private static final RuleInfo INFO =
      RuleInfo.of("source.location-plausible")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement(
              "上海固定污染源的坐标在市域范围内", "the coordinates of a source of Shanghai lie within the city")
          .message(
              "坐标 {found} 不在上海市域 {expected} 内",
              "the coordinates {found} do not lie in the extent {expected} of Shanghai")
          .addReads("/division", "/location")
          .source("上海市域范围（S 坐标）")
          .certainty(Certainty.LIKELY)
          .since("0.1.0")
          .build();

  SourceLiesInShanghaiExtent() {
    super(PollutionSource.class, INFO);
  }

  @Override
  public void judge(PollutionSource record, Judgement judgement) {
    boolean isShanghai = record.getDivision().getValue().startsWith("31");
    if (!isShanghai || record.getLocation().isEmpty()) {
      return;
    }
    GeoPoint point = record.getLocation().get();
    boolean inside =
        isBetween(point.getLongitude(), "120.76", "122.30")
            && isBetween(point.getLatitude(), "30.56", "31.98");
    judgement.demand(
        inside,
        "/location",
        point.getLongitude().toPlainString() + ", " + point.getLatitude().toPlainString(),
        "120.76–122.30, 30.56–31.98");
  }

  private static boolean isBetween(BigDecimal value, String least, String greatest) {
    return value.compareTo(new BigDecimal(least)) >= 0
        && value.compareTo(new BigDecimal(greatest)) <= 0;
  }
}
