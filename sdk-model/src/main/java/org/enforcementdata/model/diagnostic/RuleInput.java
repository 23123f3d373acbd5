package org.enforcementdata.model.diagnostic;

/** Something that a rule reads: in the record that it judges, or in one that it looks up. */
public interface RuleInput {

  /** JSON Pointer, {@code *} for every element; of a key, the record type before a {@code #}. */
  String pointer();
}
