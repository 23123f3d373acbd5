package org.enforcementdata.model.training;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What kind of training it is (培训类别), such as {@code DRILL}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class TrainingKind extends Code {

  private static final CodeList<TrainingKind> LIST =
      CodeList.open("training-kind", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, TrainingKind::new);

  /** Course (培训班). */
  public static final TrainingKind COURSE = LIST.add("COURSE", "培训班", "course");

  /** Lecture (讲座). */
  public static final TrainingKind LECTURE = LIST.add("LECTURE", "讲座", "lecture");

  /** Drill (模拟演练). */
  public static final TrainingKind DRILL = LIST.add("DRILL", "模拟演练", "drill");

  /** Pairing (结对). */
  public static final TrainingKind PAIRING = LIST.add("PAIRING", "结对", "pairing");

  /** Cross-post (岗位交叉锻炼). */
  public static final TrainingKind CROSS_POST = LIST.add("CROSS_POST", "岗位交叉锻炼", "cross-post");

  /** Exam (考试). */
  public static final TrainingKind EXAM = LIST.add("EXAM", "考试", "exam");

  /** Competition (大练兵). */
  public static final TrainingKind COMPETITION = LIST.add("COMPETITION", "大练兵", "competition");

  /** Study theme (研学主题). */
  public static final TrainingKind STUDY_THEME = LIST.add("STUDY_THEME", "研学主题", "study theme");

  /** Study (专题研学). */
  public static final TrainingKind STUDY = LIST.add("STUDY", "专题研学", "study");

  private TrainingKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TrainingKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TrainingKind> list() {
    return LIST;
  }

  @Override
  public CodeList<TrainingKind> codeList() {
    return LIST;
  }
}
