package org.enforcementdata.model.diagnostic;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Why a rule could not judge (无法判断的原因), such as {@code MISSING}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class ReasonKind extends Code {

  private static final CodeList<ReasonKind> LIST =
      CodeList.closed("reason-kind", "1.0", "SDK", Certainty.ASSUMED, ReasonKind::new);

  /** An input is absent (所需内容缺少). */
  public static final ReasonKind MISSING = LIST.add("MISSING", "所需内容缺少", "an input is absent");

  /** An input bears an error (所需内容有误). */
  public static final ReasonKind SPOILT = LIST.add("SPOILT", "所需内容有误", "an input bears an error");

  /** In an excerpt absence means nothing (记录为摘录). */
  public static final ReasonKind EXCERPT =
      LIST.add("EXCERPT", "记录为摘录", "in an excerpt absence means nothing");

  /** An input is masked (所需内容被遮蔽). */
  public static final ReasonKind MASKED = LIST.add("MASKED", "所需内容被遮蔽", "an input is masked");

  /** An input is annotated as illegible, withheld or not printed (所需内容批注为无法辨认或未载明). */
  public static final ReasonKind ANNOTATED =
      LIST.add(
          "ANNOTATED",
          "所需内容批注为无法辨认或未载明",
          "an input is annotated as illegible, withheld or not printed");

  /** A record is not in the index (索引中没有所需记录). */
  public static final ReasonKind NOT_IN_INDEX =
      LIST.add("NOT_IN_INDEX", "索引中没有所需记录", "a record is not in the index");

  /** The index does not hold all records of a type (索引不完整). */
  public static final ReasonKind INCOMPLETE =
      LIST.add("INCOMPLETE", "索引不完整", "the index does not hold all records of a type");

  /** A parameter is not set (参数未设定). */
  public static final ReasonKind NO_PARAMETER =
      LIST.add("NO_PARAMETER", "参数未设定", "a parameter is not set");

  /** A table does not hold the value or the day (超出数据表范围). */
  public static final ReasonKind OUTSIDE_TABLE =
      LIST.add("OUTSIDE_TABLE", "超出数据表范围", "a table does not hold the value or the day");

  /** The record states no act date (没有行为日期). */
  public static final ReasonKind NO_ACT_DATE =
      LIST.add("NO_ACT_DATE", "没有行为日期", "the record states no act date");

  /** The record is withdrawn (记录已撤回). */
  public static final ReasonKind WITHDRAWN =
      LIST.add("WITHDRAWN", "记录已撤回", "the record is withdrawn");

  private ReasonKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReasonKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReasonKind> list() {
    return LIST;
  }

  @Override
  public CodeList<ReasonKind> codeList() {
    return LIST;
  }
}
