package org.enforcementdata.examples.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.enforcementdata.examples.figures.Course.Step;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.declaration.BilingualText;

/**
 * Draws how a campaign narrows. Bars are as long as their numbers; what is money has no length to
 * compare and is written alone.
 */
final class FunnelChart {

  private static final int WIDTH = 340;
  private static final int ROW = 50;
  private static final int BAR = 22;
  private static final int LEAST = 2;

  private final Html html;
  private final List<Step> steps;

  private FunnelChart(Html html, List<Step> steps) {
    this.html = html;
    this.steps = steps;
  }

  /** Draws the steps. */
  static void draw(Html html, List<Step> steps) {
    new FunnelChart(html, steps).draw();
  }

  private void draw() {
    html.raw(
            "<svg class=\"funnel\" role=\"img\" aria-labelledby=\"funnel-title funnel-desc\""
                + " viewBox=\"0 0 %d %d\">\n<title id=\"funnel-title\">"
                    .formatted(WIDTH, ROW * steps.size()))
        .text("一证式检查漏斗图 · Funnel of the one-permit campaign")
        .raw("</title>\n<desc id=\"funnel-desc\">")
        .text(description())
        .raw("</desc>\n");
    for (int i = 0; i < steps.size(); i++) {
      row(steps.get(i), i * ROW);
    }
    html.raw("</svg>\n");
  }

  private void row(Step step, int top) {
    BilingualText label = step.measure().label().orElseThrow();
    html.label("x=\"0\" y=\"%d\"".formatted(top + 16), label.zh(), label.en());
    html.raw(
            "<text class=\"number\" x=\"%d\" y=\"%d\" text-anchor=\"end\">"
                .formatted(WIDTH, top + 16))
        .text(number(step))
        .raw("</text>\n");
    if (!isMoney(step)) {
      html.raw(
          "<rect class=\"bar\" x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>\n"
              .formatted(top + 22, length(step), BAR));
    } else {
      html.raw(
          "<line class=\"axis\" x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>\n"
              .formatted(WIDTH, top + 26, top + 26));
    }
  }

  private int length(Step step) {
    BigDecimal longest =
        steps.stream()
            .filter(each -> !isMoney(each))
            .map(Step::value)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    double share = longest.signum() == 0 ? 0 : step.value().doubleValue() / longest.doubleValue();
    return Math.max(LEAST, (int) Math.round(share * WIDTH));
  }

  private static boolean isMoney(Step step) {
    return step.measure().equals(MeasureCode.FINE_TOTAL);
  }

  /** Thousands apart, and what part of the step before it is. */
  private String number(Step step) {
    String grouped = String.format(Locale.ROOT, "%,d", step.value().longValue());
    return isMoney(step) ? grouped + " 元 · CNY" : grouped + share(step).orElse("");
  }

  private Optional<String> share(Step step) {
    int place = steps.indexOf(step);
    if (place == 0 || steps.get(place - 1).value().signum() == 0) {
      return Optional.empty();
    }
    double before = steps.get(place - 1).value().doubleValue();
    return Optional.of(
        String.format(Locale.ROOT, " (%.1f%%)", 100 * step.value().doubleValue() / before));
  }

  private String description() {
    List<String> parts = new ArrayList<>();
    for (Step step : steps) {
      BilingualText label = step.measure().label().orElseThrow();
      parts.add(label.zh() + " · " + label.en() + " " + number(step));
    }
    return String.join("; ", parts);
  }
}
