package org.enforcementdata.model.code;

import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.text.Form;
import org.enforcementdata.model.text.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * A member of a code list, such as {@code ON_SITE}. The code travels, its labels never do. A code
 * that the list does not know is representable: an error on a closed list, information on an open
 * one.
 */
public abstract class Code extends WrittenText {

  /** Id of the rule that a code breaks which its closed list does not hold. */
  public static final String LISTED = "code.listed";

  /** Id of the rule that a code breaks which is not written like a code. */
  public static final String FORM = "code.form";

  /** What a code on the wire looks like: upper-case ASCII, mostly upper-snake. */
  public static final String PATTERN = "^[A-Z0-9][A-Z0-9_-]{0,63}$";

  private CodeList.@Nullable Entry<?> entry;

  /** For subclasses. */
  protected Code(String code) {
    super(code);
  }

  /** The list that the code belongs to. */
  public abstract CodeList<?> codeList();

  /** What the list says of the code; empty where it does not hold it. */
  public final Optional<CodeList.Entry<?>> entry() {
    CodeList.Entry<?> known = entry;
    if (known == null) {
      known = codeList().entry(getValue()).orElse(null);
      entry = known;
    }
    return Optional.ofNullable(known);
  }

  /** Whether the list holds the code. */
  public final boolean isListed() {
    return entry().isPresent();
  }

  /** Chinese and English label; empty where the list does not hold the code. */
  public final Optional<BilingualText> label() {
    return entry().map(CodeList.Entry::label);
  }

  @Override
  protected final Form form() {
    return codeList();
  }
}
