package org.enforcementdata.model.declaration;

/** How sure the source of a declaration is. */
public enum Certainty {
  /** Read in the law, the standard or an official page. */
  CERTAIN,
  /** A secondary source, or a well-known text that was not read again. */
  LIKELY,
  /** Our own modelling proposal, which a domain owner has not confirmed. */
  ASSUMED
}
