package org.enforcementdata.serialization.internal;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.serialization.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Values of the standard within somebody else's JSON: records, their parts, texts, reports. */
public final class EmbeddedValues {

  private static final DocumentReader READER = new DocumentReader(Limits.standard());

  private EmbeddedValues() {}

  /**
   * What reading a value gave.
   *
   * @param value the value, where one could be built
   * @param report what was found; places are those within the value, without line and column
   */
  public record Read(Optional<DataObject<?>> value, Report report) {}

  /** Whether values of a type are objects that can be read: a declared type, or any record. */
  public static boolean isObject(Class<?> type) {
    return type == EnforcementRecord.class
        || (DataObject.class.isAssignableFrom(type) && type.isAnnotationPresent(DataType.class));
  }

  /** Whether values of a type are texts of one kind. */
  public static boolean isText(Class<?> type) {
    return WrittenText.class.isAssignableFrom(type)
        && !java.lang.reflect.Modifier.isAbstract(type.getModifiers());
  }

  /** The value of a text type that a text writes, right or wrong. */
  public static WrittenText text(Class<? extends WrittenText> type, String text) {
    return (WrittenText) Bindings.text(type, text);
  }

  /** Writes a value as the door does. */
  public static void write(DataObject<?> value, JsonGenerator json) {
    DocumentWriter.write(value, TypeDeclaration.of(value), json);
  }

  /** What writes JSON into bytes. */
  public static JsonGenerator generator(OutputStream bytes) {
    return Json.generator(ObjectWriteContext.empty(), bytes);
  }

  /** Reads a value of a type for which {@link #isObject} holds. */
  public static Read read(byte[] utf8, Class<?> type) {
    if (EnforcementRecord.class.isAssignableFrom(type)) {
      Document document = READER.read(utf8, type == EnforcementRecord.class ? null : type);
      return new Read(
          document.value().map(record -> record),
          report(document.type().orElse(null), document.found()));
    }
    TypeDeclaration declared = TypeDeclaration.of(type);
    Diagnostics found = new Diagnostics(Limits.standard().diagnostics());
    return new Read(READER.part(utf8, declared, found), report(declared, found));
  }

  private static Report report(@Nullable TypeDeclaration type, Diagnostics found) {
    List<Diagnostic> placed = found.listed().stream().map(EmbeddedValues::unplaced).toList();
    Optional<String> name =
        Optional.ofNullable(type).map(TypeDeclaration::wireName).filter(text -> !text.isEmpty());
    return Report.builder().recordType(name).diagnostics(placed).counts(found.counts()).build();
  }

  private static Diagnostic unplaced(Diagnostic diagnostic) {
    return Diagnostic.builder()
        .from(diagnostic)
        .line(Optional.empty())
        .column(Optional.empty())
        .build();
  }
}
