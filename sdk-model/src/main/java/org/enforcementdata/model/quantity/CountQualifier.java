package org.enforcementdata.model.quantity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a published count relates to the true one (统计值限定), such as {@code EXACT}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class CountQualifier extends Code {

  private static final CodeList<CountQualifier> LIST =
      CodeList.open(
          "count-qualifier", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, CountQualifier::new);

  /** Exactly (等于). */
  public static final CountQualifier EXACT = LIST.add("EXACT", "等于", "exactly");

  /** More than (余、多). */
  public static final CountQualifier MORE_THAN = LIST.add("MORE_THAN", "余、多", "more than");

  /** Nearly (近). */
  public static final CountQualifier NEARLY = LIST.add("NEARLY", "近", "nearly");

  /** Less than (不到). */
  public static final CountQualifier LESS_THAN = LIST.add("LESS_THAN", "不到", "less than");

  /** Some, number not given (若干). */
  public static final CountQualifier UNSPECIFIED =
      LIST.add("UNSPECIFIED", "若干", "some, number not given");

  /** At least (不少于). */
  public static final CountQualifier AT_LEAST = LIST.add("AT_LEAST", "不少于", "at least");

  private CountQualifier(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CountQualifier of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CountQualifier> list() {
    return LIST;
  }

  @Override
  public CodeList<CountQualifier> codeList() {
    return LIST;
  }
}
