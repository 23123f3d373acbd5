package org.enforcementdata.model.evidence;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * A stage of enforcement that must be recorded (执法环节), such as {@code INVESTIGATE}. Closed list.
 *
 * <p>Source: 行政处罚法（2021）第四十七条.
 */
public final class ProcessStage extends Code {

  private static final CodeList<ProcessStage> LIST =
      CodeList.closed(
          "process-stage", "1.0", "行政处罚法（2021）第四十七条", Certainty.CERTAIN, ProcessStage::new);

  /** Start (启动). */
  public static final ProcessStage START = LIST.add("START", "启动", "start");

  /** Investigation (调查取证). */
  public static final ProcessStage INVESTIGATE = LIST.add("INVESTIGATE", "调查取证", "investigation");

  /** Review (审核). */
  public static final ProcessStage REVIEW = LIST.add("REVIEW", "审核", "review");

  /** Decision (决定). */
  public static final ProcessStage DECIDE = LIST.add("DECIDE", "决定", "decision");

  /** Service (送达). */
  public static final ProcessStage SERVE = LIST.add("SERVE", "送达", "service");

  /** Execution (执行). */
  public static final ProcessStage ENFORCE = LIST.add("ENFORCE", "执行", "execution");

  /** Archiving (归档). */
  public static final ProcessStage ARCHIVE = LIST.add("ARCHIVE", "归档", "archiving");

  private ProcessStage(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ProcessStage of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ProcessStage> list() {
    return LIST;
  }

  @Override
  public CodeList<ProcessStage> codeList() {
    return LIST;
  }
}
