package org.enforcementdata.model.declaration;

/** How many values a member has. */
public enum Cardinality {
  /** Exactly one. */
  ONE,
  /** None or one. */
  OPTIONAL,
  /** A list; absent on the wire where it is empty. */
  MANY
}
