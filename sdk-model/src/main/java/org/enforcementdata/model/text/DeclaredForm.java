package org.enforcementdata.model.text;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;

/** The compiled {@link TextForm} of a type. */
final class DeclaredForm implements Form {

  private static final ClassValue<DeclaredForm> FORMS =
      new ClassValue<>() {
        @Override
        protected DeclaredForm computeValue(Class<?> type) {
          TextForm declared = type.getAnnotation(TextForm.class);
          if (declared == null) {
            throw new IllegalStateException("@TextForm is missing on " + type.getName());
          }
          return new DeclaredForm(declared);
        }
      };

  private final String rule;
  private final String regex;
  private final Predicate<String> pattern;
  private final boolean isPlain;
  private final int least;
  private final int most;
  private final BilingualText form;
  private final Optional<Defect> defect;

  private DeclaredForm(TextForm declared) {
    this.rule = declared.rule();
    this.regex = declared.pattern();
    Optional<CharacterRuns> runs = CharacterRuns.of(regex);
    this.pattern = runs.<Predicate<String>>map(each -> each::fit).orElseGet(this::byExpression);
    this.isPlain = runs.filter(CharacterRuns::areVisible).isPresent();
    this.least = declared.minLength();
    this.most = declared.maxLength();
    this.form = new BilingualText(declared.formZh(), declared.formEn());
    this.defect = Optional.of(Defect.expected(rule, form));
  }

  private Predicate<String> byExpression() {
    Pattern expression = Pattern.compile(regex);
    return text -> expression.matcher(text).matches();
  }

  static DeclaredForm of(Class<?> type) {
    return FORMS.get(type);
  }

  String rule() {
    return rule;
  }

  /** Whether texts of the type are published with masks: those whose form has a pattern. */
  @Override
  public boolean canBeMasked() {
    return !regex.isEmpty();
  }

  @Override
  public boolean isPlain() {
    return isPlain;
  }

  /** A form that accepts a Chinese character somewhere knows more than ASCII. */
  @Override
  public boolean isFree() {
    return regex.isEmpty() || regex.contains("[^") || regex.contains("\\u");
  }

  /**
   * Why a text has another form. Where nothing but characters that nobody sees is wrong, the defect
   * names the first of them, which says nothing of what the text holds besides.
   */
  @Override
  public Optional<Defect> defect(String text) {
    if (fits(text)) {
      return Optional.empty();
    }
    String visible = Invisible.cut(text);
    return visible.length() < text.length() && fits(visible)
        ? Invisible.firstIn(text).map(found -> new Defect(rule, found, form))
        : defect;
  }

  private boolean fits(String text) {
    int length = text.codePointCount(0, text.length());
    return least <= length && length <= most && (regex.isEmpty() || pattern.test(text));
  }
}
