package org.enforcementdata.examples.figures;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws a number of each month as columns, each with its number above it. */
final class CourseChart {

  private static final int WIDTH = 340;
  private static final int HEIGHT = 130;
  private static final int TOP = 18;
  private static final int BOTTOM = 18;
  private static final int COLUMN = 20;

  private final Html html;
  private final String name;
  private final Map<Month, Long> months;
  private final double step;

  private CourseChart(Html html, String name, Map<Month, Long> months) {
    this.html = html;
    this.name = name;
    this.months = months;
    this.step = (double) WIDTH / months.size();
  }

  /** Draws the months under a name that is unique on the page. */
  static void draw(
      Html html, String name, String chinese, String english, Map<Month, Long> months) {
    new CourseChart(html, name, months).draw(chinese, english);
  }

  private void draw(String chinese, String english) {
    html.raw(
            "<svg class=\"course %s\" role=\"img\" aria-labelledby=\"%s-title %s-desc\""
                    .formatted(name, name, name)
                + " viewBox=\"0 0 %d %d\">\n<title id=\"%s-title\">".formatted(WIDTH, HEIGHT, name))
        .text(chinese + " · " + english)
        .raw("</title>\n<desc id=\"%s-desc\">".formatted(name))
        .text(description())
        .raw("</desc>\n");
    months.forEach(this::column);
    int base = HEIGHT - BOTTOM;
    html.raw(
        "<line class=\"axis\" x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>\n</svg>\n"
            .formatted(WIDTH, base, base));
  }

  private void column(Month month, long number) {
    double middle = (month.getValue() - 0.5) * step;
    int height = height(number);
    int top = HEIGHT - BOTTOM - height;
    html.raw(
            String.format(
                Locale.ROOT,
                "<rect class=\"bar\" x=\"%.1f\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                    + "<text class=\"small\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">",
                middle - COLUMN / 2.0,
                top,
                COLUMN,
                height,
                middle,
                top - 4))
        .text(String.valueOf(number))
        .raw(
            String.format(
                Locale.ROOT,
                "</text><text class=\"small\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">",
                middle,
                HEIGHT - 4))
        .text(String.valueOf(month.getValue()))
        .raw("</text>\n");
  }

  private int height(long number) {
    long highest = months.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return highest == 0 ? 0 : (int) Math.round((double) number / highest * (HEIGHT - TOP - BOTTOM));
  }

  private String description() {
    List<String> parts = new ArrayList<>();
    months.forEach(
        (month, number) ->
            parts.add(
                month.getValue()
                    + "月 · "
                    + month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                    + " "
                    + number));
    return String.join("; ", parts);
  }
}
