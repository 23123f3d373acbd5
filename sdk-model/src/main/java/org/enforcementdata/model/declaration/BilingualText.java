package org.enforcementdata.model.declaration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /**
   * Written out, since the {@code equals} that the JDK makes for a record (tried on 17 and 25)
   * keeps its class loader for ever.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BilingualText that && zh.equals(that.zh) && en.equals(that.en);
  }

  @Override
  public int hashCode() {
    return 31 * zh.hashCode() + en.hashCode();
  }
}
