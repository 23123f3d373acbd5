package org.enforcementdata.examples.figures;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.validation.report.HtmlReport;

/** A page as it is written: marks as they are, texts escaped. */
final class Html {

  private final StringBuilder page = new StringBuilder(1 << 15);

  /** Marks as they are. */
  Html raw(String marks) {
    page.append(marks);
    return this;
  }

  /** A text, escaped. */
  Html text(String given) {
    page.append(HtmlReport.escaped(given));
    return this;
  }

  /** A text in both languages, of which the page shows the chosen one. */
  Html both(BilingualText text) {
    return both(text.zh(), text.en());
  }

  /** A text in both languages. */
  Html both(String chinese, String english) {
    raw("<span class=\"zh\" lang=\"zh-CN\">").text(chinese).raw("</span>");
    return raw("<span class=\"en\" lang=\"en\">").text(english).raw("</span>");
  }

  /** A text of a drawing in both languages. */
  Html label(String attributes, String chinese, String english) {
    raw("<text class=\"zh\" lang=\"zh-CN\" " + attributes + ">").text(chinese).raw("</text>");
    return raw("<text class=\"en\" lang=\"en\" " + attributes + ">").text(english).raw("</text>");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
