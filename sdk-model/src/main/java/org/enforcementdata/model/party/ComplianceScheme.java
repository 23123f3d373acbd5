package org.enforcementdata.model.party;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Which scheme gives the colour (赋码方案), such as {@code CATERING}. Open list.
 *
 * <p>Source: 环保码、三色码管理规定.
 */
public final class ComplianceScheme extends Code {

  private static final CodeList<ComplianceScheme> LIST =
      CodeList.open(
          "compliance-scheme", "1.0", "环保码、三色码管理规定", Certainty.LIKELY, ComplianceScheme::new);

  /** Construction sites (建筑工地三色码). */
  public static final ComplianceScheme CONSTRUCTION_SITE =
      LIST.add("CONSTRUCTION_SITE", "建筑工地三色码", "construction sites");

  /** Catering (餐饮环保码). */
  public static final ComplianceScheme CATERING = LIST.add("CATERING", "餐饮环保码", "catering");

  /** Car repair (汽车维修企业环保码). */
  public static final ComplianceScheme CAR_REPAIR =
      LIST.add("CAR_REPAIR", "汽车维修企业环保码", "car repair");

  /** Enterprises (企业环保码). */
  public static final ComplianceScheme ENTERPRISE = LIST.add("ENTERPRISE", "企业环保码", "enterprises");

  /** Catering shield (餐饮“绿盾通”). */
  public static final ComplianceScheme CATERING_SHIELD =
      LIST.add("CATERING_SHIELD", "餐饮“绿盾通”", "catering shield");

  private ComplianceScheme(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ComplianceScheme of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ComplianceScheme> list() {
    return LIST;
  }

  @Override
  public CodeList<ComplianceScheme> codeList() {
    return LIST;
  }
}
