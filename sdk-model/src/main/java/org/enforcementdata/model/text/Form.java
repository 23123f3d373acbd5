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
  private final Optional<Defect> defect;

  private Form(TextForm declared) {
    this.declared = declared;
    this.pattern = Pattern.compile(declared.pattern());
    this.defect =
        Optional.of(
            Defect.expected(
                declared.rule(), new BilingualText(declared.formZh(), declared.formEn())));
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

  Optional<Defect> defect(String text) {
    int length = text.codePointCount(0, text.length());
    boolean good =
        declared.minLength() <= length
            && length <= declared.maxLength()
            && (!hasPattern() || pattern.matcher(text).matches());
    return good ? Optional.empty() : defect;
  }
}
