package org.enforcementdata.serialization;

/**
 * What a reader accepts at most, against input that would exhaust memory or time. Immutable.
 *
 * @param documentBytes bytes of one document, 16 MiB unless set
 * @param stringLength characters of one string, 1 MiB unless set
 * @param depth levels of objects and lists, 64 unless set, never more than 1 000
 * @param numberDigits digits of one number in plain notation, 64 unless set
 * @param lineBytes bytes of one line of a stream, 16 MiB unless set; a longer one is skipped
 * @param diagnostics diagnostics listed per document, 1 000 unless set; the rest is counted
 */
public record Limits(
    int documentBytes,
    int stringLength,
    int depth,
    int numberDigits,
    int lineBytes,
    int diagnostics) {

  private static final int DEEPEST = 1000;
  private static final int MEBIBYTE = 1024 * 1024;

  private static final Limits STANDARD =
      new Limits(16 * MEBIBYTE, MEBIBYTE, 64, 64, 16 * MEBIBYTE, 1000);

  /** Refuses limits below 1, and a depth that no stack holds. */
  public Limits {
    int least =
        Math.min(
            Math.min(Math.min(documentBytes, stringLength), Math.min(depth, numberDigits)),
            Math.min(lineBytes, diagnostics));
    if (least < 1) {
      throw new IllegalArgumentException("limit " + least + ": must be at least 1");
    }
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("limit of depth " + depth + ": must be at most 1000");
    }
  }

  /** The limits that apply unless others are set. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same with another limit of the document, in bytes. */
  public Limits withDocumentBytes(int bytes) {
    return new Limits(bytes, stringLength, depth, numberDigits, lineBytes, diagnostics);
  }

  /** The same with another limit of one string, in characters. */
  public Limits withStringLength(int length) {
    return new Limits(documentBytes, length, depth, numberDigits, lineBytes, diagnostics);
  }

  /** The same with another limit of nesting, at most 1 000. */
  public Limits withDepth(int levels) {
    return new Limits(documentBytes, stringLength, levels, numberDigits, lineBytes, diagnostics);
  }

  /** The same with another limit of one number, in digits. */
  public Limits withNumberDigits(int digits) {
    return new Limits(documentBytes, stringLength, depth, digits, lineBytes, diagnostics);
  }

  /** The same with another limit of a stream's line, in bytes. */
  public Limits withLineBytes(int bytes) {
    return new Limits(documentBytes, stringLength, depth, numberDigits, bytes, diagnostics);
  }

  /** The same with another number of listed diagnostics. */
  public Limits withDiagnostics(int number) {
    return new Limits(documentBytes, stringLength, depth, numberDigits, lineBytes, number);
  }
}
