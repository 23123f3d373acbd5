package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Who grants an extension (延期类别), such as {@code HEAD}. Open list.
 *
 * <p>Source: 生态环境行政处罚办法第五十七条.
 */
public final class ExtensionKind extends Code {

  private static final CodeList<ExtensionKind> LIST =
      CodeList.open(
          "extension-kind", "1.0", "生态环境行政处罚办法第五十七条", Certainty.CERTAIN, ExtensionKind::new);

  /** Head of the agency (负责人批准). */
  public static final ExtensionKind HEAD = LIST.add("HEAD", "负责人批准", "head of the agency");

  /** Collective discussion (集体讨论决定). */
  public static final ExtensionKind COLLECTIVE =
      LIST.add("COLLECTIVE", "集体讨论决定", "collective discussion");

  private ExtensionKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ExtensionKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ExtensionKind> list() {
    return LIST;
  }

  @Override
  public CodeList<ExtensionKind> codeList() {
    return LIST;
  }
}
