package org.enforcementdata.model.complaint;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a complaint is about (信访污染类型), such as {@code WATER}. Open list.
 *
 * <p>Source: 夏令热线通报.
 */
public final class ComplaintCategory extends Code {

  private static final CodeList<ComplaintCategory> LIST =
      CodeList.open(
          "complaint-category", "1.0", "夏令热线通报", Certainty.CERTAIN, ComplaintCategory::new);

  /** Industrial waste gas (工业废气). */
  public static final ComplaintCategory AIR_INDUSTRIAL =
      LIST.add("AIR_INDUSTRIAL", "工业废气", "industrial waste gas");

  /** Catering fumes (餐饮油烟). */
  public static final ComplaintCategory AIR_CATERING =
      LIST.add("AIR_CATERING", "餐饮油烟", "catering fumes");

  /** Other waste gas (其他废气). */
  public static final ComplaintCategory AIR_OTHER =
      LIST.add("AIR_OTHER", "其他废气", "other waste gas");

  /** Industrial noise (工业噪声). */
  public static final ComplaintCategory NOISE_INDUSTRIAL =
      LIST.add("NOISE_INDUSTRIAL", "工业噪声", "industrial noise");

  /** Noise of social life (社会生活噪声). */
  public static final ComplaintCategory NOISE_SOCIAL =
      LIST.add("NOISE_SOCIAL", "社会生活噪声", "noise of social life");

  /** Construction noise (建筑施工噪声). */
  public static final ComplaintCategory NOISE_CONSTRUCTION =
      LIST.add("NOISE_CONSTRUCTION", "建筑施工噪声", "construction noise");

  /** Catering noise (餐饮噪声). */
  public static final ComplaintCategory NOISE_CATERING =
      LIST.add("NOISE_CATERING", "餐饮噪声", "catering noise");

  /** Waste water (废水). */
  public static final ComplaintCategory WATER = LIST.add("WATER", "废水", "waste water");

  /** Solid waste (固体废物). */
  public static final ComplaintCategory SOLID_WASTE =
      LIST.add("SOLID_WASTE", "固体废物", "solid waste");

  /** Electromagnetic radiation (电磁辐射). */
  public static final ComplaintCategory EM_RADIATION =
      LIST.add("EM_RADIATION", "电磁辐射", "electromagnetic radiation");

  /** Enquiry on vehicles (机动车咨询). */
  public static final ComplaintCategory VEHICLE_ENQUIRY =
      LIST.add("VEHICLE_ENQUIRY", "机动车咨询", "enquiry on vehicles");

  /** Construction project (建设项目). */
  public static final ComplaintCategory CONSTRUCTION_PROJECT =
      LIST.add("CONSTRUCTION_PROJECT", "建设项目", "construction project");

  /** Other (其他). */
  public static final ComplaintCategory OTHER = LIST.add("OTHER", "其他", "other");

  private ComplaintCategory(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ComplaintCategory of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ComplaintCategory> list() {
    return LIST;
  }

  @Override
  public CodeList<ComplaintCategory> codeList() {
    return LIST;
  }
}
