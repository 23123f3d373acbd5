package org.enforcementdata.model.evidence;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * A part of a site that an inspection looks at (检查区域), such as {@code WASTE_STORE}. Open list.
 *
 * <p>Source: 环境行政执法文书制作指南（2016）.
 */
public final class SiteAreaKind extends Code {

  private static final CodeList<SiteAreaKind> LIST =
      CodeList.open(
          "site-area-kind", "1.0", "环境行政执法文书制作指南（2016）", Certainty.ASSUMED, SiteAreaKind::new);

  /** Production (生产区域). */
  public static final SiteAreaKind PRODUCTION = LIST.add("PRODUCTION", "生产区域", "production");

  /** Treatment (治理设施). */
  public static final SiteAreaKind TREATMENT = LIST.add("TREATMENT", "治理设施", "treatment");

  /** Outlets (排放口). */
  public static final SiteAreaKind OUTLETS = LIST.add("OUTLETS", "排放口", "outlets");

  /** Waste store (危险废物贮存场所). */
  public static final SiteAreaKind WASTE_STORE = LIST.add("WASTE_STORE", "危险废物贮存场所", "waste store");

  /** Ledger (台账). */
  public static final SiteAreaKind LEDGER = LIST.add("LEDGER", "台账", "ledger");

  /** Online monitor (在线监测设备). */
  public static final SiteAreaKind ONLINE_MONITOR =
      LIST.add("ONLINE_MONITOR", "在线监测设备", "online monitor");

  /** Other (其他). */
  public static final SiteAreaKind OTHER = LIST.add("OTHER", "其他", "other");

  private SiteAreaKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static SiteAreaKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<SiteAreaKind> list() {
    return LIST;
  }

  @Override
  public CodeList<SiteAreaKind> codeList() {
    return LIST;
  }
}
