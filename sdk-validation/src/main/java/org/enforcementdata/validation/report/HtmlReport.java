package org.enforcementdata.validation.report;

import java.util.List;
import java.util.Locale;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.text.Echo;

/** One page of HTML in Chinese and English that needs no network and fits a telephone. */
public final class HtmlReport {

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--line:#8884}
      body{font:16px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;margin:0 auto;padding:1rem;max-width:60rem}
      h1{font-size:1.4rem;margin:.2rem 0}h2{font-size:1.1rem;margin:1.6rem 0 .4rem}
      h1 small,h2 small{display:block;font-weight:normal;opacity:.7;font-size:.9rem}
      .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
      th,td{border-bottom:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
      td:not(:first-child){font-variant-numeric:tabular-nums}
      article{border-left:.3rem solid #888;margin:.6rem 0;padding:.2rem .7rem}
      .ERROR{border-color:#c62828}.WARNING{border-color:#ef9a00}.INFO{border-color:#1976d2}
      code{font-size:.85em;overflow-wrap:anywhere}.en{opacity:.75}
      """;

  private final StringBuilder page = new StringBuilder(4096);

  private HtmlReport() {}

  /** The page: a title, the caller's tables, and the diagnostics of the reports. */
  public static String of(BilingualText title, List<ReportTable> tables, List<Report> reports) {
    HtmlReport html = new HtmlReport();
    html.begin(title);
    tables.forEach(html::table);
    html.heading("h2", new BilingualText("检查结果", "Diagnostics"));
    reports.forEach(html::report);
    if (reports.stream().allMatch(report -> report.getDiagnostics().isEmpty())) {
      html.page.append("<p>没有发现 <span class=\"en\">none</span></p>\n");
    }
    return html.page.append("</body>\n</html>\n").toString();
  }

  private void begin(BilingualText title) {
    page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    text(title.zh())
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n");
    heading("h1", title);
  }

  private void heading(String element, BilingualText title) {
    page.append('<').append(element).append('>');
    text(title.zh()).append(" <small lang=\"en\">");
    text(title.en()).append("</small></").append(element).append(">\n");
  }

  private void table(ReportTable table) {
    heading("h2", table.title());
    page.append("<div class=\"scroll\"><table>\n<thead>");
    row("th", table.head());
    page.append("</thead>\n<tbody>\n");
    table.rows().forEach(cells -> row("td", cells));
    page.append("</tbody>\n</table></div>\n");
  }

  private void row(String element, List<String> cells) {
    page.append("<tr>");
    for (String cell : cells) {
      page.append('<').append(element).append('>');
      text(cell).append("</").append(element).append('>');
    }
    page.append("</tr>\n");
  }

  private void report(Report report) {
    for (Diagnostic diagnostic : report.getDiagnostics()) {
      page.append("<article class=\"")
          .append(diagnostic.getSeverity().getValue())
          .append("\"><p><strong>");
      text(diagnostic.getMessage().in(Locale.CHINESE))
          .append("</strong><br><span class=\"en\" lang=\"en\">");
      text(diagnostic.getMessage().in(Locale.ENGLISH)).append("</span></p><p><code>");
      text(place(report, diagnostic)).append("</code></p></article>\n");
    }
  }

  private static String place(Report report, Diagnostic diagnostic) {
    StringBuilder place = new StringBuilder();
    place
        .append(report.getRecordType().orElse("?"))
        .append(' ')
        .append(report.getRecordId().orElse("?"));
    place
        .append(' ')
        .append(diagnostic.getAt())
        .append(" [")
        .append(diagnostic.getRule())
        .append(']');
    for (LegalBasis basis : diagnostic.getBasis()) {
      place.append(' ').append(basis.citation());
    }
    return place.toString();
  }

  private StringBuilder text(String given) {
    return page.append(escaped(given));
  }

  /** A text as a page shows it: marks of HTML are escaped, what cannot be seen is named. */
  public static String escaped(String text) {
    return Echo.escaped(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
