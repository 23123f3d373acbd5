package org.enforcementdata.model.diagnostic;

/** Where a rule is enforced. */
public enum Level {
  /** The reader: the bytes cannot become a value. */
  STRUCTURE,
  /** One value. */
  CONSTRAINT,
  /** One record. */
  RULE,
  /** Several records, found through an index. */
  DOSSIER
}
