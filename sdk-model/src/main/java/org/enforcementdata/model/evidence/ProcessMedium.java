package org.enforcementdata.model.evidence;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a step of enforcement is recorded (记录载体), such as {@code TEXT}. Closed list.
 *
 * <p>Source: 行政处罚法（2021）第四十七条.
 */
public final class ProcessMedium extends Code {

  private static final CodeList<ProcessMedium> LIST =
      CodeList.closed(
          "process-medium", "1.0", "行政处罚法（2021）第四十七条", Certainty.CERTAIN, ProcessMedium::new);

  /** Text (文字). */
  public static final ProcessMedium TEXT = LIST.add("TEXT", "文字", "text");

  /** Audio and video (音像). */
  public static final ProcessMedium AUDIO_VIDEO = LIST.add("AUDIO_VIDEO", "音像", "audio and video");

  private ProcessMedium(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ProcessMedium of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ProcessMedium> list() {
    return LIST;
  }

  @Override
  public CodeList<ProcessMedium> codeList() {
    return LIST;
  }
}
