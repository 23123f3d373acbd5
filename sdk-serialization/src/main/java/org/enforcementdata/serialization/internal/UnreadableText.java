package org.enforcementdata.serialization.internal;

/** A text cannot be read on; the cause is what the parser threw, whatever it was. */
final class UnreadableText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableText(RuntimeException cause) {
    super(null, cause, false, false);
  }
}
