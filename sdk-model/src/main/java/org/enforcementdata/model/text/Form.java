package org.enforcementdata.model.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;

/** The compiled {@link TextForm} of a type. */
final class Form {

  private static final ClassValue<Form> FORMS =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          TextForm declared = type.getAnnotation(TextForm.class);
          if (declared == null) {
            throw new IllegalStateException("@TextForm is missing on " + type.getName());
          }
          return new Form(declared);
        }
      };

  private final TextForm declared;
  private final Pattern pattern;
  private final BilingualText form;
  private final Optional<Defect> defect;

  private Form(TextForm declared) {
    this.declared = declared;
    this.pattern = Pattern.compile(declared.pattern());
    this.form = new BilingualText(declared.formZh(), declared.formEn());
    this.defect = Optional.of(Defect.expected(declared.rule(), form));
  }

  static Form of(Class<?> type) {
    return FORMS.get(type);
  }

  String rule() {
    return declared.rule();
  }

  boolean hasPattern() {
    return !declared.pattern().isEmpty();
  }

  /** A form that accepts a Chinese character somewhere knows more than ASCII. */
  boolean isFree() {
    return !hasPattern() || declared.pattern().contains("[^") || declared.pattern().contains("\\u");
  }

  /**
   * Why a text has another form. Where nothing but characters that nobody sees is wrong, the defect
   * names the first of them, which says nothing of what the text holds besides.
   */
  Optional<Defect> defect(String text) {
    if (fits(text)) {
      return Optional.empty();
    }
    String visible = Invisible.cut(text);
    return visible.length() < text.length() && fits(visible)
        ? Invisible.firstIn(text).map(found -> new Defect(declared.rule(), found, form))
        : defect;
  }

  private boolean fits(String text) {
    int length = text.codePointCount(0, text.length());
    return declared.minLength() <= length
        && length <= declared.maxLength()
        && (!hasPattern() || pattern.matcher(text).matches());
  }
}
