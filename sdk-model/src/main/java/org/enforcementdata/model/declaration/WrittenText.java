package org.enforcementdata.model.declaration;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one JSON string: a code, a number of a document, a name. It is kept exactly as
 * written, also when it is wrong; {@link #defect()} says whether it is. Two are equal when they
 * have the same type and the same text. Immutable and thread-safe.
 */
@WellFormed
public abstract class WrittenText {

  private final String value;

  /** For subclasses; the text is kept as it is. */
  protected WrittenText(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** The text as written. */
  public final String getValue() {
    return value;
  }

  /**
   * What is wrong with the text; empty where nothing is. The first defect only: form, then tables,
   * then check digits.
   */
  public final Optional<Defect> defect() {
    Optional<Defect> form = formDefect();
    return form.isPresent() ? form : check();
  }

  /** The defect of form, which JSON Schema can say as well. */
  protected Optional<Defect> formDefect() {
    return Form.of(getClass()).defect(value);
  }

  /** The defect beyond form: check digits and tables. Called only for a text of the right form. */
  protected Optional<Defect> check() {
    return Optional.empty();
  }

  /** A defect of this type's own rule. */
  protected final Optional<Defect> expected(String zh, String en) {
    return Optional.of(new Defect(Form.of(getClass()).rule(), new BilingualText(zh, en)));
  }

  @Override
  @SuppressWarnings("EqualsGetClass")
  public final boolean equals(@Nullable Object other) {
    return other != null
        && getClass() == other.getClass()
        && value.equals(((WrittenText) other).value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** The text as written; types that hold personal data print it masked. */
  @Override
  public String toString() {
    return value;
  }
}
