package org.enforcementdata.serialization.internal;

/**
 * A document is not clean: whoever reads it straight gives up. Bears no trace, for it is no error.
 */
final class NotClean extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotClean() {
    super("not clean", null, false, false);
  }
}
