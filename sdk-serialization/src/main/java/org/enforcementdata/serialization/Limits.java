package org.enforcementdata.serialization;

/**
 * What a reader accepts at most, against input that would exhaust memory or time. What a record may
 * hold is not here: the standard says it, and checking judges it, so that what is checked can be
 * read everywhere. Limits can be lowered only. Immutable.
 *
 * @param documentBytes bytes of one document, read or written, 16 MiB unless set
 * @param lineBytes bytes of one line of a stream, 16 MiB unless set; a longer one is passed over
 * @param diagnostics diagnostics listed per document, 1 000 unless set; the rest is counted
 */
public record Limits(int documentBytes, int lineBytes, int diagnostics) {

  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final int MOST_DIAGNOSTICS = 1000;
  private static final Limits STANDARD = new Limits(MOST_BYTES, MOST_BYTES, MOST_DIAGNOSTICS);

  /** Refuses limits below 1 and above the standard ones. */
  public Limits {
    require("bytes of a document", documentBytes, MOST_BYTES);
    require("bytes of a line", lineBytes, MOST_BYTES);
    require("diagnostics", diagnostics, MOST_DIAGNOSTICS);
  }

  private static void require(String what, int limit, int most) {
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException(
          "limit of " + what + ": must be 1 to " + most + ", found " + limit);
    }
  }

  /** The limits that apply unless others are set. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same with another limit of the document, in bytes. */
  public Limits withDocumentBytes(int bytes) {
    return new Limits(bytes, lineBytes, diagnostics);
  }

  /** The same with another limit of a stream's line, in bytes. */
  public Limits withLineBytes(int bytes) {
    return new Limits(documentBytes, bytes, diagnostics);
  }

  /** The same with another number of listed diagnostics. */
  public Limits withDiagnostics(int number) {
    return new Limits(documentBytes, lineBytes, number);
  }
}
