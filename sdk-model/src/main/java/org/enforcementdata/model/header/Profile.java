package org.enforcementdata.model.header;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How much of a record is there (记录完整性), such as {@code EXCERPT}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class Profile extends Code {

  private static final CodeList<Profile> LIST =
      CodeList.closed("profile", "1.0", "SDK", Certainty.ASSUMED, Profile::new);

  /** Full record, as the system of record holds it (完整记录). */
  public static final Profile FULL =
      LIST.add("FULL", "完整记录", "full record, as the system of record holds it");

  /** Excerpt, as a publication or a partner shows it (摘录). */
  public static final Profile EXCERPT =
      LIST.add("EXCERPT", "摘录", "excerpt, as a publication or a partner shows it");

  private Profile(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static Profile of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<Profile> list() {
    return LIST;
  }

  @Override
  public CodeList<Profile> codeList() {
    return LIST;
  }
}
