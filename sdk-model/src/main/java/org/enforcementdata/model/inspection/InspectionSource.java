package org.enforcementdata.model.inspection;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Where an inspection comes from (检查来源), such as {@code ROUTINE}. Open list.
 *
 * <p>Source: 生态环境行政检查表单（2025）.
 */
public final class InspectionSource extends Code {

  private static final CodeList<InspectionSource> LIST =
      CodeList.open(
          "inspection-source", "1.0", "生态环境行政检查表单（2025）", Certainty.CERTAIN, InspectionSource::new);

  /** Routine (日常). */
  public static final InspectionSource ROUTINE = LIST.add("ROUTINE", "日常", "routine");

  /** Special campaign (专项). */
  public static final InspectionSource SPECIAL = LIST.add("SPECIAL", "专项", "special campaign");

  /** Complaint (投诉举报). */
  public static final InspectionSource COMPLAINT = LIST.add("COMPLAINT", "投诉举报", "complaint");

  /** Assigned (转办交办). */
  public static final InspectionSource ASSIGNED = LIST.add("ASSIGNED", "转办交办", "assigned");

  /** Check after the permit (证后核查). */
  public static final InspectionSource POST_PERMIT =
      LIST.add("POST_PERMIT", "证后核查", "check after the permit");

  /** Patrol (巡查). */
  public static final InspectionSource PATROL = LIST.add("PATROL", "巡查", "patrol");

  /** Random draw (双随机). */
  public static final InspectionSource RANDOM = LIST.add("RANDOM", "双随机", "random draw");

  /** Re-inspection (复查). */
  public static final InspectionSource RE_INSPECTION =
      LIST.add("RE_INSPECTION", "复查", "re-inspection");

  /** Joint inspection (联合检查). */
  public static final InspectionSource JOINT = LIST.add("JOINT", "联合检查", "joint inspection");

  private InspectionSource(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static InspectionSource of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<InspectionSource> list() {
    return LIST;
  }

  @Override
  public CodeList<InspectionSource> codeList() {
    return LIST;
  }
}
