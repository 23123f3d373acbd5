package org.enforcementdata.model.header;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Medium from which a record was taken (来源媒介), such as {@code WEBSITE}. Open list.
 *
 * <p>Source: SDK.
 */
public final class ProvenanceMedium extends Code {

  private static final CodeList<ProvenanceMedium> LIST =
      CodeList.open("provenance-medium", "1.0", "SDK", Certainty.ASSUMED, ProvenanceMedium::new);

  /** System of an agency (机关业务系统). */
  public static final ProvenanceMedium AGENCY_SYSTEM =
      LIST.add("AGENCY_SYSTEM", "机关业务系统", "system of an agency");

  /** Website (网站). */
  public static final ProvenanceMedium WEBSITE = LIST.add("WEBSITE", "网站", "website");

  /** Credit platform (信用平台). */
  public static final ProvenanceMedium CREDIT_PLATFORM =
      LIST.add("CREDIT_PLATFORM", "信用平台", "credit platform");

  /** Press (新闻媒体). */
  public static final ProvenanceMedium PRESS = LIST.add("PRESS", "新闻媒体", "press");

  /** Notice at a stock exchange (上市公司公告). */
  public static final ProvenanceMedium STOCK_EXCHANGE_NOTICE =
      LIST.add("STOCK_EXCHANGE_NOTICE", "上市公司公告", "notice at a stock exchange");

  /** Paper (纸质文书). */
  public static final ProvenanceMedium PAPER = LIST.add("PAPER", "纸质文书", "paper");

  private ProvenanceMedium(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ProvenanceMedium of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ProvenanceMedium> list() {
    return LIST;
  }

  @Override
  public CodeList<ProvenanceMedium> codeList() {
    return LIST;
  }
}
