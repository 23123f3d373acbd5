package org.enforcementdata.model.code;

/** Province, prefecture and county in the six digits of a code. */
final class DivisionLevel {

  private static final String DIRECT = "直辖县级行政区划";

  private DivisionLevel() {}

  static String province(String code) {
    return code.substring(0, 2) + "0000";
  }

  static String prefecture(String code) {
    return code.substring(0, 4) + "00";
  }

  /** Whether the county lies in a prefecture, not straight below its municipality or province. */
  static boolean hasPrefecture(String code) {
    return !isMunicipality(code) && !isDirect(code);
  }

  /**
   * What GB/T 2260 calls the prefecture's code of a county: the city; in the municipalities 市辖区 for
   * xx01, their districts, and 县 for xx02, their counties; 省直辖县级行政区划 or 自治区直辖县级行政区划 for xx90.
   */
  static String prefectureName(String code, String city, String province) {
    if (isMunicipality(code)) {
      return code.startsWith("01", 2) ? "市辖区" : "县";
    }
    if (isDirect(code)) {
      return (province.endsWith("自治区") ? "自治区" : "省") + DIRECT;
    }
    return city;
  }

  private static boolean isMunicipality(String code) {
    return switch (code.substring(0, 2)) {
      case "11", "12", "31", "50" -> true;
      default -> false;
    };
  }

  private static boolean isDirect(String code) {
    return code.startsWith("90", 2);
  }
}
