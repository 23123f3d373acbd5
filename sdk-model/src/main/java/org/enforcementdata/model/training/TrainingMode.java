package org.enforcementdata.model.training;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a training is given (培训形式), such as {@code ONLINE}. Closed list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class TrainingMode extends Code {

  private static final CodeList<TrainingMode> LIST =
      CodeList.closed("training-mode", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, TrainingMode::new);

  /** Online (线上). */
  public static final TrainingMode ONLINE = LIST.add("ONLINE", "线上", "online");

  /** Offline (线下). */
  public static final TrainingMode OFFLINE = LIST.add("OFFLINE", "线下", "offline");

  /** Mixed (线上线下结合). */
  public static final TrainingMode MIXED = LIST.add("MIXED", "线上线下结合", "mixed");

  private TrainingMode(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TrainingMode of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TrainingMode> list() {
    return LIST;
  }

  @Override
  public CodeList<TrainingMode> codeList() {
    return LIST;
  }
}
