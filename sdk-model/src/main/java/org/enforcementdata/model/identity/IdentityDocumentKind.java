package org.enforcementdata.model.identity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of paper that identifies a person (证件种类), such as {@code RESIDENT_IDENTITY_CARD}. Open list.
 *
 * <p>Source: SDK.
 */
public final class IdentityDocumentKind extends Code {

  private static final CodeList<IdentityDocumentKind> LIST =
      CodeList.open(
          "identity-document-kind", "1.0", "SDK", Certainty.ASSUMED, IdentityDocumentKind::new);

  /** Resident identity card (居民身份证). */
  public static final IdentityDocumentKind RESIDENT_IDENTITY_CARD =
      LIST.add("RESIDENT_IDENTITY_CARD", "居民身份证", "resident identity card");

  /** Passport (护照). */
  public static final IdentityDocumentKind PASSPORT = LIST.add("PASSPORT", "护照", "passport");

  /** Permit of residents of Hong Kong and Macao (港澳居民来往内地通行证). */
  public static final IdentityDocumentKind HONG_KONG_MACAO_PERMIT =
      LIST.add(
          "HONG_KONG_MACAO_PERMIT", "港澳居民来往内地通行证", "permit of residents of Hong Kong and Macao");

  /** Permit of residents of Taiwan (台湾居民来往大陆通行证). */
  public static final IdentityDocumentKind TAIWAN_PERMIT =
      LIST.add("TAIWAN_PERMIT", "台湾居民来往大陆通行证", "permit of residents of Taiwan");

  /** Permanent residence card of foreigners (外国人永久居留身份证). */
  public static final IdentityDocumentKind PERMANENT_RESIDENCE_CARD =
      LIST.add("PERMANENT_RESIDENCE_CARD", "外国人永久居留身份证", "permanent residence card of foreigners");

  private IdentityDocumentKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static IdentityDocumentKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<IdentityDocumentKind> list() {
    return LIST;
  }

  @Override
  public CodeList<IdentityDocumentKind> codeList() {
    return LIST;
  }
}
