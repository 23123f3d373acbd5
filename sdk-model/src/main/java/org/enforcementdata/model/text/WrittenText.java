package org.enforcementdata.model.text;

import java.util.Objects;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.declaration.ForeignMapper;
import org.enforcementdata.model.declaration.Representation;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one JSON string: a code, a number of a document, a name. It is kept exactly as
 * written, also when it is wrong; {@link #defect()} says whether it is. Two are equal when they
 * have the same type and the same text. Immutable and thread-safe.
 */
@WellFormed
public abstract class WrittenText {

  private record Verdict(boolean isMasked, Optional<Defect> defect) {

    private static final Verdict GOOD = new Verdict(false, Optional.empty());

    boolean isGood() {
      return !isMasked && defect.isEmpty();
    }

    static Verdict of(boolean isMasked, Optional<Defect> defect) {
      return isMasked || defect.isPresent() ? new Verdict(isMasked, defect) : GOOD;
    }
  }

  private final String value;
  private @Nullable Verdict verdict;

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
   * then check digits, then characters; of a masked text its characters alone. Found once.
   */
  public final Optional<Defect> defect() {
    return verdict().defect();
  }

  /**
   * Whether a part of the text was made unreadable before it was published, as in {@code
   * 913101*********207}: an asterisk, or four or more X in a row, in a text whose type has a
   * pattern. A masked text breaks no form; a full record must not hold one.
   */
  public final boolean isMasked() {
    return verdict().isMasked();
  }

  /** A text does not change, so what is found of it once holds for ever, whoever finds it. */
  private Verdict verdict() {
    Verdict known = verdict;
    if (known == null) {
      known = found(form());
      verdict = known;
    }
    return known;
  }

  private Verdict found(Form form) {
    if (form.canBeMasked() && Mask.isIn(value)) {
      return Verdict.of(true, Representation.defect(value));
    }
    Optional<Defect> found = form.defect(value);
    if (found.isEmpty()) {
      found = check();
    }
    return Verdict.of(
        false, found.isPresent() || form.isPlain() ? found : Representation.defect(value));
  }

  /**
   * Stops a JSON mapper that does not know the SDK's types; see {@link
   * org.enforcementdata.model.declaration.DataObject#getJsonModule}. Never call it.
   *
   * @throws IllegalStateException always, naming the module that the mapper lacks
   */
  @SuppressWarnings("DoNotCallSuggester")
  public final Object getJsonModule() {
    throw ForeignMapper.lacksModule(getClass());
  }

  /** The form of the type: the one that is declared, unless a code list is. */
  protected Form form() {
    return DeclaredForm.of(getClass());
  }

  /** Whether the text has no defect, and no mask: yes without a word on what else there may be. */
  public final boolean isGood() {
    return verdict().isGood();
  }

  /** Whether the wire holds the text as it is. */
  public final boolean isWritable() {
    Verdict known = verdict;
    return (known != null && known.isGood()) || Representation.isWhole(value);
  }

  /**
   * Whether the text has the form of its type and no mask, so that one may ask what its parts say.
   */
  protected final boolean hasForm() {
    Verdict known = verdict;
    return (known != null && known.isGood()) || fits(form());
  }

  private boolean fits(Form form) {
    return !(form.canBeMasked() && Mask.isIn(value)) && form.defect(value).isEmpty();
  }

  /** The text for comparing: as written, unless the type has a normal form. */
  public String normalForm() {
    return value;
  }

  /** The defect beyond form: check digits and tables. Called only for a text of the right form. */
  protected Optional<Defect> check() {
    return Optional.empty();
  }

  /** A defect of this type's own rule. */
  protected final Optional<Defect> expected(String zh, String en) {
    return Optional.of(
        Defect.expected(DeclaredForm.of(getClass()).rule(), new BilingualText(zh, en)));
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
