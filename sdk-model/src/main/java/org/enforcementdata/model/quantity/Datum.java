package org.enforcementdata.model.quantity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Geodetic datum of coordinates (坐标基准), such as {@code CGCS2000}. Open list.
 *
 * <p>Source: SDK.
 */
public final class Datum extends Code {

  private static final CodeList<Datum> LIST =
      CodeList.open("datum", "1.0", "SDK", Certainty.ASSUMED, Datum::new);

  /** China Geodetic Coordinate System 2000 (2000国家大地坐标系). */
  public static final Datum CGCS2000 =
      LIST.add("CGCS2000", "2000国家大地坐标系", "China Geodetic Coordinate System 2000");

  /** World Geodetic System 1984 (WGS-84). */
  public static final Datum WGS84 = LIST.add("WGS84", "WGS-84", "World Geodetic System 1984");

  /** GCJ-02 of web maps, 300 to 600 m off (GCJ-02（网络地图坐标系）). */
  public static final Datum GCJ02 =
      LIST.add("GCJ02", "GCJ-02（网络地图坐标系）", "GCJ-02 of web maps, 300 to 600 m off");

  private Datum(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static Datum of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<Datum> list() {
    return LIST;
  }

  @Override
  public CodeList<Datum> codeList() {
    return LIST;
  }
}
