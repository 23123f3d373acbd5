package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * From what a time to correct runs (期限起算点), such as {@code SERVICE}. Open list.
 *
 * <p>Source: SDK.
 */
public final class DueStart extends Code {

  private static final CodeList<DueStart> LIST =
      CodeList.open("due-start", "1.0", "SDK", Certainty.ASSUMED, DueStart::new);

  /** Service of the document (送达之日). */
  public static final DueStart SERVICE = LIST.add("SERVICE", "送达之日", "service of the document");

  private DueStart(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DueStart of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DueStart> list() {
    return LIST;
  }

  @Override
  public CodeList<DueStart> codeList() {
    return LIST;
  }
}
