package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Environmental element that a finding or inspection concerns (要素), such as {@code AIR}. Open list.
 *
 * <p>Source: SDK.
 */
public final class MediaElement extends Code {

  private static final CodeList<MediaElement> LIST =
      CodeList.open("media-element", "1.0", "SDK", Certainty.ASSUMED, MediaElement::new);

  /** Air (大气). */
  public static final MediaElement AIR = LIST.add("AIR", "大气", "air");

  /** Water (水). */
  public static final MediaElement WATER = LIST.add("WATER", "水", "water");

  /** Noise (噪声). */
  public static final MediaElement NOISE = LIST.add("NOISE", "噪声", "noise");

  /** Solid waste (固体废物). */
  public static final MediaElement SOLID_WASTE = LIST.add("SOLID_WASTE", "固体废物", "solid waste");

  /** Hazardous waste (危险废物). */
  public static final MediaElement HAZARDOUS_WASTE =
      LIST.add("HAZARDOUS_WASTE", "危险废物", "hazardous waste");

  /** Soil (土壤). */
  public static final MediaElement SOIL = LIST.add("SOIL", "土壤", "soil");

  /** Radiation (辐射). */
  public static final MediaElement RADIATION = LIST.add("RADIATION", "辐射", "radiation");

  /** Ozone-depleting substances (消耗臭氧层物质). */
  public static final MediaElement ODS = LIST.add("ODS", "消耗臭氧层物质", "ozone-depleting substances");

  /** Construction projects (建设项目). */
  public static final MediaElement PROJECT_MGMT =
      LIST.add("PROJECT_MGMT", "建设项目", "construction projects");

  /** Discharge permits (排污许可). */
  public static final MediaElement PERMIT = LIST.add("PERMIT", "排污许可", "discharge permits");

  /** Emergencies (环境应急). */
  public static final MediaElement EMERGENCY = LIST.add("EMERGENCY", "环境应急", "emergencies");

  /** Ecology (自然生态). */
  public static final MediaElement ECOLOGY = LIST.add("ECOLOGY", "自然生态", "ecology");

  /** Monitoring data (监测数据). */
  public static final MediaElement MONITORING_DATA =
      LIST.add("MONITORING_DATA", "监测数据", "monitoring data");

  /** Other (其他). */
  public static final MediaElement OTHER = LIST.add("OTHER", "其他", "other");

  private MediaElement(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MediaElement of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MediaElement> list() {
    return LIST;
  }

  @Override
  public CodeList<MediaElement> codeList() {
    return LIST;
  }
}
