package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Whether the party signed (当事人签名), such as {@code SIGNED}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第五十五条.
 */
public final class PartySignature extends Code {

  private static final CodeList<PartySignature> LIST =
      CodeList.open(
          "party-signature", "1.0", "行政处罚法（2021）第五十五条", Certainty.CERTAIN, PartySignature::new);

  /** Signed (已签名). */
  public static final PartySignature SIGNED = LIST.add("SIGNED", "已签名", "signed");

  /** Refused (拒绝签名). */
  public static final PartySignature REFUSED = LIST.add("REFUSED", "拒绝签名", "refused");

  /** Absent (不在场). */
  public static final PartySignature ABSENT = LIST.add("ABSENT", "不在场", "absent");

  private PartySignature(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PartySignature of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PartySignature> list() {
    return LIST;
  }

  @Override
  public CodeList<PartySignature> codeList() {
    return LIST;
  }
}
