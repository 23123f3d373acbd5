package org.enforcementdata.model.snapshot;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of agency (机关类别), such as {@code ECO_ENV}. Open list.
 *
 * <p>Source: SDK.
 */
public final class AgencyKind extends Code {

  private static final CodeList<AgencyKind> LIST =
      CodeList.open("agency-kind", "1.0", "SDK", Certainty.ASSUMED, AgencyKind::new);

  /** Ecology and environment (生态环境). */
  public static final AgencyKind ECO_ENV = LIST.add("ECO_ENV", "生态环境", "ecology and environment");

  /** Public security (公安). */
  public static final AgencyKind PUBLIC_SECURITY =
      LIST.add("PUBLIC_SECURITY", "公安", "public security");

  /** Water (水务). */
  public static final AgencyKind WATER = LIST.add("WATER", "水务", "water");

  /** Urban management (城管). */
  public static final AgencyKind URBAN_MGMT = LIST.add("URBAN_MGMT", "城管", "urban management");

  /** Coast guard (海警). */
  public static final AgencyKind COAST_GUARD = LIST.add("COAST_GUARD", "海警", "coast guard");

  /** Procuratorate (检察). */
  public static final AgencyKind PROCURATORATE = LIST.add("PROCURATORATE", "检察", "procuratorate");

  /** Court (法院). */
  public static final AgencyKind COURT = LIST.add("COURT", "法院", "court");

  /** Justice (司法行政). */
  public static final AgencyKind JUSTICE = LIST.add("JUSTICE", "司法行政", "justice");

  /** Credit (信用). */
  public static final AgencyKind CREDIT = LIST.add("CREDIT", "信用", "credit");

  /** Hotline (热线). */
  public static final AgencyKind HOTLINE = LIST.add("HOTLINE", "热线", "hotline");

  /** Comprehensive enforcement (综合执法). */
  public static final AgencyKind COMPREHENSIVE_ENFORCEMENT =
      LIST.add("COMPREHENSIVE_ENFORCEMENT", "综合执法", "comprehensive enforcement");

  /** Maritime affairs (海事). */
  public static final AgencyKind MARITIME = LIST.add("MARITIME", "海事", "maritime affairs");

  /** Forestry and grassland (林草). */
  public static final AgencyKind FORESTRY = LIST.add("FORESTRY", "林草", "forestry and grassland");

  private AgencyKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static AgencyKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<AgencyKind> list() {
    return LIST;
  }

  @Override
  public CodeList<AgencyKind> codeList() {
    return LIST;
  }
}
