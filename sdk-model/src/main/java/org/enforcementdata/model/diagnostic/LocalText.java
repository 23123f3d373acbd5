package org.enforcementdata.model.diagnostic;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.util.Locale;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One text in Chinese and in English (双语文本). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "双语文本", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface LocalText extends DataObject<LocalText> {

  /** Chinese text. */
  @Term("中文")
  @Length(max = 8000)
  String getZh();

  /** English text. */
  @Term("英文")
  @Length(max = 8000)
  String getEn();

  /** The text for a locale: Chinese for every Chinese locale, English for all others. */
  default String in(Locale locale) {
    return new BilingualText(getZh(), getEn()).in(locale);
  }

  /** A text of both languages. */
  static LocalText of(BilingualText text) {
    return builder().zh(text.zh()).en(text.en()).build();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableLocalText.Builder {}
}
