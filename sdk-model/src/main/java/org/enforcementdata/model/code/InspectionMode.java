package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/** How an inspection is made (检查方式), such as {@code ON_SITE}. Closed list. Source: 国办发〔2024〕54号. */
public final class InspectionMode extends Code {

  private static final CodeList<InspectionMode> LIST =
      CodeList.closed(
          "inspection-mode", "1.0", "国办发〔2024〕54号", Certainty.CERTAIN, InspectionMode::new);

  /** 现场. */
  public static final InspectionMode ON_SITE = LIST.add("ON_SITE", "现场", "on site");

  /** 非现场. */
  public static final InspectionMode OFF_SITE = LIST.add("OFF_SITE", "非现场", "off site");

  private InspectionMode(String code) {
    super(code);
  }

  /** The code as written. */
  public static InspectionMode of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<InspectionMode> list() {
    return LIST;
  }

  @Override
  public CodeList<InspectionMode> codeList() {
    return LIST;
  }
}
