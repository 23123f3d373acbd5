package org.enforcementdata.serialization.internal;

/**
 * A document is not clean: whoever reads it straight gives up. Bears no trace, for it is no error.
 */
final class NotClean extends RuntimeException {

  static final NotClean GIVE_UP = new NotClean();
  private static final long serialVersionUID = 1;

  private NotClean() {
    super("not clean", null, false, false);
  }
}
