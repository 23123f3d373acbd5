package org.enforcementdata.model.header;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What an annotation says of a member (批注类别), such as {@code MASKED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class AnnotationStatus extends Code {

  private static final CodeList<AnnotationStatus> LIST =
      CodeList.closed("annotation-status", "1.0", "SDK", Certainty.ASSUMED, AnnotationStatus::new);

  /** Concluded from the context, not printed (推断得出). */
  public static final AnnotationStatus DERIVED =
      LIST.add("DERIVED", "推断得出", "concluded from the context, not printed");

  /** Partly made unreadable (部分遮蔽). */
  public static final AnnotationStatus MASKED =
      LIST.add("MASKED", "部分遮蔽", "partly made unreadable");

  /** Not printed (文书未载明). */
  public static final AnnotationStatus NOT_PRINTED =
      LIST.add("NOT_PRINTED", "文书未载明", "not printed");

  /** Removed before disclosure (公开时已删除). */
  public static final AnnotationStatus WITHHELD =
      LIST.add("WITHHELD", "公开时已删除", "removed before disclosure");

  /** Not legible (无法辨认). */
  public static final AnnotationStatus ILLEGIBLE = LIST.add("ILLEGIBLE", "无法辨认", "not legible");

  /** With the wording as printed (照录原文). */
  public static final AnnotationStatus AS_PRINTED =
      LIST.add("AS_PRINTED", "照录原文", "with the wording as printed");

  private AnnotationStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static AnnotationStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<AnnotationStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<AnnotationStatus> codeList() {
    return LIST;
  }
}
