package org.enforcementdata.model.identity;

import java.util.Optional;
import org.enforcementdata.model.code.Pollutant;
import org.enforcementdata.model.code.PollutantTable;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Code of a pollutant or discharge parameter (污染物代码), such as {@code w01018} for chemical oxygen
 * demand: a (air) or w (water), two digits of the class, three of the serial. Says nothing of the
 * unit of a value. Source: HJ 524-2009, HJ 525-2009.
 */
@TextForm(
    rule = "pollutant-code.form",
    termZh = "污染物代码",
    termEn = "pollutant code",
    source = "HJ 524-2009、HJ 525-2009",
    certainty = Certainty.CERTAIN,
    pattern = "^[aw][0-9]{5}$",
    minLength = 6,
    maxLength = 6,
    formZh = "小写字母 a 或 w 加 5 位数字",
    formEn = "a small a or w and 5 digits",
    example = "w01018")
public final class PollutantCode extends WrittenText {

  private PollutantCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static PollutantCode of(String written) {
    return new PollutantCode(written);
  }

  /** The code of a text from elsewhere: full-width characters and capitals folded, blanks cut. */
  public static PollutantCode folded(String text) {
    return of(Folding.lower(text));
  }

  /** The entry of the table; empty where the table, which is partial, does not hold the code. */
  public Optional<Pollutant> entry() {
    return PollutantTable.standard().lookup(getValue());
  }

  /** Whether the code is one of air. */
  public boolean isAir() {
    return hasForm() && getValue().startsWith("a");
  }

  /** Whether the code is one of water. */
  public boolean isWater() {
    return hasForm() && getValue().startsWith("w");
  }
}
