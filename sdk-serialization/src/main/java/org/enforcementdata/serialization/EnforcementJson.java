package org.enforcementdata.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.serialization.internal.DocumentReader;
import org.enforcementdata.serialization.internal.DocumentWriter;

/**
 * Reads and writes records as JSON. What is wrong in a document is a report, never an exception.
 *
 * <pre>{@code
 * EnforcementJson json = EnforcementJson.standard();
 * byte[] bytes = json.write(permit);
 * Permit again = json.read(bytes, Permit.class).checkedBy(conformance::check).orThrow();
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class EnforcementJson {

  private static final EnforcementJson STANDARD = new EnforcementJson(Limits.standard(), false);

  private final Limits limits;
  private final DocumentReader reader;
  private final DocumentWriter writer;

  private EnforcementJson(Limits limits, boolean indented) {
    this.limits = limits;
    this.reader = new DocumentReader(limits);
    this.writer = new DocumentWriter(limits, indented);
  }

  /** With the standard limits, records written on one line. */
  public static EnforcementJson standard() {
    return STANDARD;
  }

  /** The same with other limits. */
  public EnforcementJson withLimits(Limits other) {
    return new EnforcementJson(other, writer.isIndented());
  }

  /** The same, but writes an indented line for every member. */
  public EnforcementJson indented() {
    return new EnforcementJson(limits, true);
  }

  /**
   * The UTF-8 bytes of a record in the current schema version; the same record gives the same
   * bytes.
   *
   * @throws IllegalArgumentException where nobody could read what would be written, such as a year
   *     beyond 9999 or half a character; checking reports the same before
   */
  public byte[] write(EnforcementRecord<?> record) {
    return writer.write(record);
  }

  /**
   * Writes the same bytes to a stream, which stays open. Nothing is written of a record that cannot
   * be written whole.
   *
   * @throws IllegalArgumentException as {@link #write(EnforcementRecord)}
   * @throws IOException where the stream takes no more
   */
  public void write(EnforcementRecord<?> record, OutputStream output) throws IOException {
    output.write(write(record));
  }

  /**
   * The UTF-8 bytes of a report; the same report gives the same bytes. Its schema is {@link
   * org.enforcementdata.serialization.schema.PublishedSchemas#report()}.
   */
  public byte[] write(Report report) {
    return writer.write(report);
  }

  /** Reads a record of a type. The bytes are copied: they may be overwritten afterwards. */
  public <R extends EnforcementRecord<R>> ReadResult<R> read(byte[] bytes, Class<R> type) {
    return new ReadResult<>(reader.read(copy(bytes), type), type, limits, OptionalLong.empty());
  }

  /**
   * Reads a record of whatever type the document states. The bytes are copied: they may be
   * overwritten afterwards.
   */
  public ReadResult<EnforcementRecord<?>> read(byte[] bytes) {
    return readOwn(copy(bytes), OptionalLong.empty());
  }

  /**
   * Reads newline-delimited records one by one, in constant memory. The stream closes the input.
   */
  public RecordStream stream(InputStream input) {
    return new RecordStream(this, input, limits);
  }

  /** Writes records one by one, newline-delimited. The writer closes the output. */
  public RecordWriter writer(OutputStream output) {
    return new RecordWriter(limits, output);
  }

  /** The bytes as they are now; of too many, which are not looked at, no copy is made. */
  private byte[] copy(byte[] bytes) {
    return bytes.length > limits.documentBytes() ? bytes : bytes.clone();
  }

  /** Reads bytes that nobody else holds. */
  ReadResult<EnforcementRecord<?>> readOwn(byte[] bytes, OptionalLong line) {
    return new ReadResult<>(reader.read(bytes, null), anyRecord(), limits, line);
  }

  ReadResult<EnforcementRecord<?>> tooLong(long length, OptionalLong line) {
    return new ReadResult<>(reader.tooLong(length), anyRecord(), limits, line);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Class<EnforcementRecord<?>> anyRecord() {
    return (Class) EnforcementRecord.class;
  }
}
