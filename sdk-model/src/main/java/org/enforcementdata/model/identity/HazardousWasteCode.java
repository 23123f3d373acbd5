package org.enforcementdata.model.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementdata.model.code.HazardousWaste;
import org.enforcementdata.model.code.HazardousWasteTable;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Code of a hazardous waste (危险废物代码), such as {@code 900-249-08} or {@code HW08-900-249-08}: the
 * category, which may be missing, three digits of the industry, three of the serial, two of the
 * category. Does not say which edition of the list it is of. Source: 国家危险废物名录.
 */
@TextForm(
    rule = "hazardous-waste-code.form",
    termZh = "危险废物代码",
    termEn = "hazardous waste code",
    source = "国家危险废物名录（2021年版）",
    certainty = Certainty.CERTAIN,
    pattern = "^(HW[0-9]{2}[- ]?)?[0-9]{3}-?[0-9]{3}-?([0-3][0-9]|40|4[5-9]|50)$",
    minLength = 8,
    maxLength = 15,
    formZh = "8 位数字 nnn-nnn-nn（可加 HW 类别前缀），类别不为 41–44，不超过 50",
    formEn =
        "8 digits nnn-nnn-nn, which HW and the category may precede; category not 41-44, not above"
            + " 50",
    example = "900-249-08")
public final class HazardousWasteCode extends WrittenText {

  private static final Pattern PARTS =
      Pattern.compile("(?:HW([0-9]{2})[- ]?)?([0-9]{3})-?([0-9]{3})-?([0-9]{2})");

  private HazardousWasteCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static HazardousWasteCode of(String written) {
    return new HazardousWasteCode(written);
  }

  /** The code of a text from elsewhere: full-width characters and lower case folded, blanks cut. */
  public static HazardousWasteCode folded(String text) {
    return of(Folding.upper(text));
  }

  @Override
  protected Optional<Defect> check() {
    Matcher parts = PARTS.matcher(getValue());
    boolean agrees =
        !parts.matches() || parts.group(1) == null || parts.group(1).equals(parts.group(4));
    return agrees
        ? Optional.empty()
        : expected(
            "前缀与末两位相同 HW" + parts.group(4),
            "the prefix of the last two digits, HW" + parts.group(4));
  }

  /** The code as {@code nnn-nnn-nn}, for comparing; the text as written where it is none. */
  @Override
  public String normalForm() {
    Matcher parts = PARTS.matcher(getValue());
    return parts.matches()
        ? parts.group(2) + "-" + parts.group(3) + "-" + parts.group(4)
        : getValue();
  }

  /** The category, such as {@code HW08}; empty where the text is no such code. */
  public Optional<String> category() {
    Matcher parts = PARTS.matcher(getValue());
    return hasForm() && parts.matches() ? Optional.of("HW" + parts.group(4)) : Optional.empty();
  }

  /** Whether the list has the category. */
  public boolean hasKnownCategory() {
    return category().flatMap(HazardousWasteTable.standard()::category).isPresent();
  }

  /** Whether the waste comes from no particular industry: digits 1 to 3 are {@code 900}. */
  public boolean isOfNoParticularIndustry() {
    return hasForm() && normalForm().startsWith("900-");
  }

  /** The entry of the table; empty where the table, which is partial, does not hold the code. */
  public Optional<HazardousWaste> entry() {
    return HazardousWasteTable.standard().lookup(normalForm());
  }
}
