package org.enforcementdata.model.complaint;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a complaint came in (信访渠道), such as {@code HOTLINE_12345}. Open list.
 *
 * <p>Source: 夏令热线通报.
 */
public final class ComplaintChannel extends Code {

  private static final CodeList<ComplaintChannel> LIST =
      CodeList.open("complaint-channel", "1.0", "夏令热线通报", Certainty.CERTAIN, ComplaintChannel::new);

  /** Hotline 12345 (12345热线). */
  public static final ComplaintChannel HOTLINE_12345 =
      LIST.add("HOTLINE_12345", "12345热线", "hotline 12345");

  /** WeChat (微信). */
  public static final ComplaintChannel WECHAT = LIST.add("WECHAT", "微信", "WeChat");

  /** Web (网络). */
  public static final ComplaintChannel WEB = LIST.add("WEB", "网络", "web");

  /** Letter (来信). */
  public static final ComplaintChannel LETTER = LIST.add("LETTER", "来信", "letter");

  /** Visit (来访). */
  public static final ComplaintChannel VISIT = LIST.add("VISIT", "来访", "visit");

  /** Link with 110 (110联动). */
  public static final ComplaintChannel NO_110_LINK = LIST.add("110_LINK", "110联动", "link with 110");

  /** Other (其他). */
  public static final ComplaintChannel OTHER = LIST.add("OTHER", "其他", "other");

  private ComplaintChannel(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ComplaintChannel of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ComplaintChannel> list() {
    return LIST;
  }

  @Override
  public CodeList<ComplaintChannel> codeList() {
    return LIST;
  }
}
