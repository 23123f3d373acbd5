package org.enforcementdata.examples.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;

/**
 * The page that a director looks at: what is published beside what the records give, how the
 * campaign narrows and how the year went; Chinese or English, without a network, on a telephone
 * too.
 */
public final class DirectorPage {

  private static final int SHOWN = 50;

  private final Html html = new Html();
  private final Outcome outcome;

  private DirectorPage(Outcome outcome) {
    this.outcome = outcome;
  }

  /** The page. */
  public static String of(Outcome outcome) {
    DirectorPage page = new DirectorPage(outcome);
    page.begin();
    page.summary();
    page.charts();
    page.figures();
    page.findings();
    return page.html.raw("</main>\n</body>\n</html>\n").toString();
  }

  private void begin() {
    html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .text("2020年执法大练兵：公布与记录 · The drive of 2020: published and recomputed")
        .raw("</title>\n<style>\n")
        .raw(PageStyle.TEXT)
        .raw("</style>\n</head>\n<body>\n")
        .raw("<input type=\"radio\" name=\"language\" id=\"zh\" checked>")
        .raw("<label for=\"zh\" lang=\"zh-CN\">中文</label>\n")
        .raw("<input type=\"radio\" name=\"language\" id=\"en\">")
        .raw("<label for=\"en\" lang=\"en\">English</label>\n<main>\n<h1>")
        .both("2020年执法大练兵", "The enforcement drive of 2020")
        .raw("</h1>\n");
  }

  private void summary() {
    long agreeing = outcome.figures().size() - outcome.different();
    long records = outcome.check().records();
    html.raw("<p class=\"verdict %s\">".formatted(outcome.isGood() ? "good" : "bad"))
        .both(
            "%d 项数据中 %d 项与记录一致；检查 %,d 条记录，%d 条有错误或警告。"
                .formatted(outcome.figures().size(), agreeing, records, outcome.check().bad()),
            "%d of %d figures agree with the records; of %,d records checked, %d have errors or warnings."
                .formatted(agreeing, outcome.figures().size(), records, outcome.check().bad()))
        .raw("</p>\n<p class=\"legend\"><b class=\"yes\">✓</b> ")
        .both("与公布一致", "as published")
        .raw(" <b class=\"derived\">")
        .both("推导", "derived")
        .raw("</b> ")
        .both("由文意推导，与记录一致", "follows from the article's words, and agrees")
        .raw(" <b class=\"no\">✗</b> ")
        .both("不一致", "differs")
        .raw("</p>\n");
  }

  private void charts() {
    html.raw("<div class=\"charts\">\n");
    if (!outcome.course().funnel().isEmpty()) {
      heading("一证式检查：从检查到罚款", "One-permit campaign: from inspections to fines");
      FunnelChart.draw(html, outcome.course().funnel());
      html.raw("</section>\n");
    }
    heading("全年进程（1—12月）", "The course of the year, January to December");
    chart("inspections", "每月检查", "Inspections per month");
    chart("findings", "每月检查发现问题", "Findings of the inspections of a month");
    html.raw("</section>\n</div>\n");
  }

  private void chart(String name, String chinese, String english) {
    Course course = outcome.course();
    html.raw("<h3>").both(chinese, english).raw("</h3>\n");
    CourseChart.draw(
        html,
        name,
        chinese,
        english,
        name.equals("findings") ? course.findings() : course.inspections());
  }

  private void heading(String chinese, String english) {
    html.raw("<section><h2>").both(chinese, english).raw("</h2>\n");
  }

  private void figures() {
    html.raw("<div class=\"sets\">\n");
    for (FigureSet set : FigureSet.all()) {
      List<Compared> figures = outcome.of(set);
      heading(set.title().zh(), set.title().en());
      html.raw("<table>\n<thead><tr><th scope=\"col\">")
          .both("指标", "Figure")
          .raw("</th><th scope=\"col\">")
          .both("公布", "Published")
          .raw("</th><th scope=\"col\">")
          .both("记录", "Records")
          .raw("</th><th scope=\"col\"><span class=\"hidden\">")
          .both("是否一致", "Agreement")
          .raw("</span></th></tr></thead>\n<tbody>\n");
      figures.forEach(this::row);
      html.raw("</tbody>\n</table></section>\n");
    }
    html.raw("</div>\n");
  }

  private void row(Compared each) {
    Figure figure = each.figure();
    html.raw("<tr><th scope=\"row\">").both(figure.label()).raw("</th><td>").text(figure.printed());
    each.qualifierLabel().ifPresent(label -> html.raw("<small>").both(label).raw("</small>"));
    html.raw("</td><td>").text(grouped(each)).raw("</td><td>");
    if (!each.agrees()) {
      html.raw("<b class=\"no\">✗</b>");
    } else if (figure.isDerived()) {
      html.raw("<b class=\"derived\">").both("推导", "derived").raw("</b>");
    } else {
      html.raw("<b class=\"yes\">✓</b>");
    }
    html.raw("</td></tr>\n");
  }

  private static String grouped(Compared each) {
    return each.counted().order().isEmpty()
        ? each.counted().number().map(DirectorPage::grouped).orElse("–")
        : each.counted().text();
  }

  /** Thousands apart, without zeros at the end. */
  private static String grouped(BigDecimal number) {
    int decimals = Math.max(0, number.stripTrailingZeros().scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }

  private void findings() {
    List<Report> reports = outcome.check().reports();
    heading("检查结果", "What checking found");
    if (reports.isEmpty()) {
      html.raw("<p>").both("没有发现", "nothing").raw("</p>\n");
    }
    reports.stream().limit(SHOWN).forEach(this::report);
    if (reports.size() > SHOWN) {
      html.raw("<p>")
          .both(
              "另有 %d 条，见 report.json".formatted(reports.size() - SHOWN),
              "and %d more in report.json".formatted(reports.size() - SHOWN))
          .raw("</p>\n");
    }
    html.raw("</section>\n");
  }

  private void report(Report report) {
    for (Diagnostic found : report.getDiagnostics()) {
      html.raw("<article class=\"%s\"><p>".formatted(found.getSeverity().getValue()))
          .both(found.getMessage().in(Locale.CHINESE), found.getMessage().in(Locale.ENGLISH))
          .raw("</p><p><code>")
          .text(
              report.getRecordType().orElse("?")
                  + " "
                  + report.getRecordId().orElse("?")
                  + " "
                  + found.getAt()
                  + " ["
                  + found.getRule()
                  + "]")
          .raw("</code></p></article>\n");
    }
  }
}
