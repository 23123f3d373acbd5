package org.enforcementdata.model.publicity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * When it is published (公示环节), such as {@code AFTER}. Closed list.
 *
 * <p>Source: 国办发〔2018〕118号.
 */
public final class PublicityStage extends Code {

  private static final CodeList<PublicityStage> LIST =
      CodeList.closed(
          "publicity-stage", "1.0", "国办发〔2018〕118号", Certainty.LIKELY, PublicityStage::new);

  /** Before (事前). */
  public static final PublicityStage BEFORE = LIST.add("BEFORE", "事前", "before");

  /** During (事中). */
  public static final PublicityStage DURING = LIST.add("DURING", "事中", "during");

  /** After (事后). */
  public static final PublicityStage AFTER = LIST.add("AFTER", "事后", "after");

  private PublicityStage(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PublicityStage of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PublicityStage> list() {
    return LIST;
  }

  @Override
  public CodeList<PublicityStage> codeList() {
    return LIST;
  }
}
