package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What is transferred (移送类型), such as {@code CRIMINAL}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class TransferKind extends Code {

  private static final CodeList<TransferKind> LIST =
      CodeList.closed("transfer-kind", "1.0", "SDK", Certainty.ASSUMED, TransferKind::new);

  /** Suspected crime (涉嫌犯罪). */
  public static final TransferKind CRIMINAL = LIST.add("CRIMINAL", "涉嫌犯罪", "suspected crime");

  /** Detention (适用行政拘留). */
  public static final TransferKind DETENTION = LIST.add("DETENTION", "适用行政拘留", "detention");

  /** Competence (管辖移送). */
  public static final TransferKind COMPETENCE = LIST.add("COMPETENCE", "管辖移送", "competence");

  /** Clue (线索移送). */
  public static final TransferKind CLUE = LIST.add("CLUE", "线索移送", "clue");

  private TransferKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TransferKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TransferKind> list() {
    return LIST;
  }

  @Override
  public CodeList<TransferKind> codeList() {
    return LIST;
  }
}
