package org.enforcementdata.model.finding;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a finding is handled (处置方式), such as {@code GUIDANCE}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章（分类处理）.
 */
public final class DispositionType extends Code {

  private static final CodeList<DispositionType> LIST =
      CodeList.open(
          "disposition-type", "1.0", "2020年执法大练兵文章（分类处理）", Certainty.CERTAIN, DispositionType::new);

  /** Guidance (指导帮扶). */
  public static final DispositionType GUIDANCE = LIST.add("GUIDANCE", "指导帮扶", "guidance");

  /** Rectification (限期整改). */
  public static final DispositionType RECTIFY = LIST.add("RECTIFY", "限期整改", "rectification");

  /** Penalty (违法处罚). */
  public static final DispositionType PENALTY = LIST.add("PENALTY", "违法处罚", "penalty");

  /** No penalty (不予处罚). */
  public static final DispositionType NO_PENALTY = LIST.add("NO_PENALTY", "不予处罚", "no penalty");

  /** Transfer (移送). */
  public static final DispositionType TRANSFER = LIST.add("TRANSFER", "移送", "transfer");

  /** Follow-up (跟踪复查). */
  public static final DispositionType FOLLOW_UP = LIST.add("FOLLOW_UP", "跟踪复查", "follow-up");

  private DispositionType(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DispositionType of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DispositionType> list() {
    return LIST;
  }

  @Override
  public CodeList<DispositionType> codeList() {
    return LIST;
  }
}
