package org.enforcementdata.model.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
  /** The record is refused. */
  ERROR,
  /** The record is accepted and flagged. */
  WARNING,
  /** Worth knowing. */
  INFO
}
