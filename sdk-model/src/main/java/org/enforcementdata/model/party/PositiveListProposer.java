package org.enforcementdata.model.party;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Who proposes an entry (正面清单提出方), such as {@code SOURCE_MGMT}. Closed list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class PositiveListProposer extends Code {

  private static final CodeList<PositiveListProposer> LIST =
      CodeList.closed(
          "positive-list-proposer",
          "1.0",
          "2020年执法大练兵文章",
          Certainty.ASSUMED,
          PositiveListProposer::new);

  /** Source management (污染源管理部门). */
  public static final PositiveListProposer SOURCE_MGMT =
      LIST.add("SOURCE_MGMT", "污染源管理部门", "source management");

  /** Enforcement (执法机构). */
  public static final PositiveListProposer ENFORCEMENT =
      LIST.add("ENFORCEMENT", "执法机构", "enforcement");

  private PositiveListProposer(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PositiveListProposer of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PositiveListProposer> list() {
    return LIST;
  }

  @Override
  public CodeList<PositiveListProposer> codeList() {
    return LIST;
  }
}
