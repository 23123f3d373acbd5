package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * How a complainant's identity is handled (投诉人身份方式), such as {@code REAL}. Closed list.
 *
 * <p>Source: 信访工作条例（2022）第三十一条.
 */
public final class ComplainantMode extends Code {

  private static final CodeList<ComplainantMode> LIST =
      CodeList.closed(
          "complainant-mode", "1.0", "信访工作条例（2022）第三十一条", Certainty.ASSUMED, ComplainantMode::new);

  /** Real name (实名). */
  public static final ComplainantMode REAL = LIST.add("REAL", "实名", "real name");

  /** Anonymous (匿名). */
  public static final ComplainantMode ANONYMOUS = LIST.add("ANONYMOUS", "匿名", "anonymous");

  /** Confidential (要求保密). */
  public static final ComplainantMode CONFIDENTIAL =
      LIST.add("CONFIDENTIAL", "要求保密", "confidential");

  private ComplainantMode(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ComplainantMode of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ComplainantMode> list() {
    return LIST;
  }

  @Override
  public CodeList<ComplainantMode> codeList() {
    return LIST;
  }
}
