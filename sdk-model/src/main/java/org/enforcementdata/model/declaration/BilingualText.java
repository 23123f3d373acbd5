package org.enforcementdata.model.declaration;

import java.util.Locale;

/**
 * One text in Chinese and in English, such as 排污许可证 / discharge permit.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record BilingualText(String zh, String en) {

  /** The text for a locale: Chinese for every Chinese locale, English for all others. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
