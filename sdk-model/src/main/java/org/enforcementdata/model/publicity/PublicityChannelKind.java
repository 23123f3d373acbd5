package org.enforcementdata.model.publicity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Where it is published (公示载体), such as {@code WEBSITE}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class PublicityChannelKind extends Code {

  private static final CodeList<PublicityChannelKind> LIST =
      CodeList.open(
          "publicity-channel-kind",
          "1.0",
          "2020年执法大练兵文章",
          Certainty.LIKELY,
          PublicityChannelKind::new);

  /** Website (政府网站). */
  public static final PublicityChannelKind WEBSITE = LIST.add("WEBSITE", "政府网站", "website");

  /** WeChat (微信公众号). */
  public static final PublicityChannelKind WECHAT = LIST.add("WECHAT", "微信公众号", "WeChat");

  /** Credit platform (信用平台). */
  public static final PublicityChannelKind CREDIT_PLATFORM =
      LIST.add("CREDIT_PLATFORM", "信用平台", "credit platform");

  /** Periodical (刊物). */
  public static final PublicityChannelKind PERIODICAL = LIST.add("PERIODICAL", "刊物", "periodical");

  /** Education base (法制教育基地). */
  public static final PublicityChannelKind EDUCATION_BASE =
      LIST.add("EDUCATION_BASE", "法制教育基地", "education base");

  /** Other (其他). */
  public static final PublicityChannelKind OTHER = LIST.add("OTHER", "其他", "other");

  private PublicityChannelKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PublicityChannelKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PublicityChannelKind> list() {
    return LIST;
  }

  @Override
  public CodeList<PublicityChannelKind> codeList() {
    return LIST;
  }
}
