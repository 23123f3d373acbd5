package org.enforcementdata.model.declaration;

/** Who may see a member. */
public enum Publication {
  /** May be published. */
  PUBLIC,
  /** May be published after redaction. */
  REDACTED,
  /** Internal only. */
  INTERNAL,
  /**
   * May go to a named partner under a legal duty (police, procuratorate, credit platform), not to
   * the public.
   */
  PARTNER
}
