package org.enforcementdata.model.diagnostic;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Id of a rule (规则标识), such as {@code inspection.two-officers}: what it is about, a dot, what it
 * demands. Never changed and never used again.
 */
@TextForm(
    rule = "rule-id.form",
    termZh = "规则标识",
    termEn = "rule id",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    pattern = "^[a-z0-9-]+[.][a-z0-9-]+$",
    maxLength = 128,
    formZh = "小写字母、数字和连字符，以点分为两段",
    formEn = "small letters, digits and hyphens in two parts with a dot between",
    example = "inspection.two-officers")
public final class RuleId extends WrittenText implements Comparable<RuleId> {

  private RuleId(String value) {
    super(value);
  }

  /** The id as written. */
  public static RuleId of(String written) {
    return new RuleId(written);
  }

  /** The id of a text from elsewhere: full-width characters and capitals folded, blanks cut. */
  public static RuleId folded(String text) {
    return of(Folding.lower(text));
  }

  @Override
  public int compareTo(RuleId other) {
    return getValue().compareTo(other.getValue());
  }
}
