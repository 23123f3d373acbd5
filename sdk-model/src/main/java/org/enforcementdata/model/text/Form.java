package org.enforcementdata.model.text;

import java.util.Optional;
import org.enforcementdata.model.declaration.Defect;

/**
 * How a {@link WrittenText} is written, as far as JSON Schema can say it: the declared {@link
 * TextForm} of its type, or the code list that it stands in. Immutable and thread-safe.
 */
public interface Form {

  /** Why a text has another form; empty where it has this one. */
  Optional<Defect> defect(String text);

  /** Whether texts of this form are published with masks. */
  boolean canBeMasked();

  /** Whether the form knows characters beyond ASCII, so that any may be shown. */
  boolean isFree();

  /** Whether every text of this form is one that the wire can hold, so that nobody need look. */
  boolean isPlain();
}
