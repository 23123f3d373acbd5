package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What the receiver answers (移送答复), such as {@code FILED}. Closed list.
 *
 * <p>Source: 环境保护行政执法与刑事司法衔接工作办法第九条.
 */
public final class TransferReplyKind extends Code {

  private static final CodeList<TransferReplyKind> LIST =
      CodeList.closed(
          "transfer-reply-kind",
          "1.0",
          "环境保护行政执法与刑事司法衔接工作办法第九条",
          Certainty.CERTAIN,
          TransferReplyKind::new);

  /** Filed (立案). */
  public static final TransferReplyKind FILED = LIST.add("FILED", "立案", "filed");

  /** Not filed (不立案). */
  public static final TransferReplyKind NOT_FILED = LIST.add("NOT_FILED", "不立案", "not filed");

  /** Returned (退回). */
  public static final TransferReplyKind RETURNED = LIST.add("RETURNED", "退回", "returned");

  private TransferReplyKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TransferReplyKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TransferReplyKind> list() {
    return LIST;
  }

  @Override
  public CodeList<TransferReplyKind> codeList() {
    return LIST;
  }
}
