package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Administrative level of an agency (机关层级), such as {@code NATIONAL}. Open list.
 *
 * <p>Source: SDK.
 */
public final class AgencyLevel extends Code {

  private static final CodeList<AgencyLevel> LIST =
      CodeList.open("agency-level", "1.0", "SDK", Certainty.ASSUMED, AgencyLevel::new);

  /** National (国家级). */
  public static final AgencyLevel NATIONAL = LIST.add("NATIONAL", "国家级", "national");

  /** Provincial (省级). */
  public static final AgencyLevel PROVINCE = LIST.add("PROVINCE", "省级", "provincial");

  /** Municipal (市级). */
  public static final AgencyLevel CITY = LIST.add("CITY", "市级", "municipal");

  /** District (区县级). */
  public static final AgencyLevel DISTRICT = LIST.add("DISTRICT", "区县级", "district");

  /** Town (乡镇级). */
  public static final AgencyLevel TOWN = LIST.add("TOWN", "乡镇级", "town");

  private AgencyLevel(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static AgencyLevel of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<AgencyLevel> list() {
    return LIST;
  }

  @Override
  public CodeList<AgencyLevel> codeList() {
    return LIST;
  }
}
