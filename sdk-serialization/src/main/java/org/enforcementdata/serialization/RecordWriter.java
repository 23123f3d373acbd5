package org.enforcementdata.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.Documents;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.serialization.internal.DocumentWriter;

/**
 * Writes records to a stream, one JSON document a line (NDJSON), as {@link RecordStream} reads
 * them: every line ends with a newline, the last one too. A record that cannot be written leaves no
 * half line behind, and the next one can be written.
 *
 * <pre>{@code
 * try (RecordWriter writer = EnforcementJson.standard().writer(output)) {
 *   for (Permit permit : permits) {
 *     writer.write(permit);
 *   }
 * }
 * }</pre>
 *
 * <p>Give it a buffered stream, for each record is one write. Of one thread.
 */
public final class RecordWriter implements AutoCloseable {

  private final DocumentWriter lines;
  private final OutputStream output;
  private long written;

  RecordWriter(Limits limits, OutputStream output) {
    this.lines = new DocumentWriter(limits.withDocumentBytes(limits.lineBytes()), false);
    this.output = output;
  }

  /**
   * Writes a record as the next line.
   *
   * @throws IllegalArgumentException where nobody could read what would be written, it is longer
   *     than a line may be, or a batch or receipt is given, which stand beside the lines
   * @throws IOException where the stream takes no more
   */
  public void write(EnforcementRecord<?> record) throws IOException {
    if (Documents.isExchanged(record)) {
      throw new IllegalArgumentException(
          "found the document %s, expected a record".formatted(RecordTypes.nameOf(record)));
    }
    byte[] document = lines.write(record);
    byte[] line = Arrays.copyOf(document, document.length + 1);
    line[document.length] = '\n';
    output.write(line);
    written++;
  }

  /** The number of records written so far, which is the line of the last one. */
  public long written() {
    return written;
  }

  /** Hands on what the stream holds back. */
  public void flush() throws IOException {
    output.flush();
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
