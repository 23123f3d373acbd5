package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * What an item of a no-penalty list asks for (免罚条件), such as {@code FIRST_FOUND}. Open list.
 *
 * <p>Source: 生态环境轻微违法违规行为免罚清单.
 */
public final class NoPenaltyCondition extends Code {

  private static final CodeList<NoPenaltyCondition> LIST =
      CodeList.open(
          "no-penalty-condition",
          "1.0",
          "生态环境轻微违法违规行为免罚清单",
          Certainty.LIKELY,
          NoPenaltyCondition::new);

  /** Found for the first time (首次被发现). */
  public static final NoPenaltyCondition FIRST_FOUND =
      LIST.add("FIRST_FOUND", "首次被发现", "found for the first time");

  /** Corrected on the spot (当场改正). */
  public static final NoPenaltyCondition ON_THE_SPOT =
      LIST.add("ON_THE_SPOT", "当场改正", "corrected on the spot");

  /** Corrected in time (限期内改正). */
  public static final NoPenaltyCondition WITHIN_TIME =
      LIST.add("WITHIN_TIME", "限期内改正", "corrected in time");

  /** Building stopped and state restored (停止建设并恢复原状). */
  public static final NoPenaltyCondition STOP_AND_RESTORE =
      LIST.add("STOP_AND_RESTORE", "停止建设并恢复原状", "building stopped and state restored");

  /** No harm (没有造成危害后果). */
  public static final NoPenaltyCondition NO_HARM = LIST.add("NO_HARM", "没有造成危害后果", "no harm");

  private NoPenaltyCondition(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static NoPenaltyCondition of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<NoPenaltyCondition> list() {
    return LIST;
  }

  @Override
  public CodeList<NoPenaltyCondition> codeList() {
    return LIST;
  }
}
