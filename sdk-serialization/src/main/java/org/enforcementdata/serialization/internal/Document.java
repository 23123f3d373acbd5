package org.enforcementdata.serialization.internal;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;

/**
 * What reading made of bytes.
 *
 * @param bytes the bytes as given, which nobody changes
 * @param type the record type that was read
 * @param version the schema version that the document states, where it could be read
 * @param value the record, where one could be built
 * @param found what was found
 */
@SuppressWarnings("ArrayRecordComponent")
public record Document(
    byte[] bytes,
    Optional<TypeDeclaration> type,
    Optional<String> version,
    Optional<EnforcementRecord<?>> value,
    Diagnostics found) {

  /** A document that was not looked at. */
  static Document unread(Diagnostics found) {
    return new Document(new byte[0], Optional.empty(), Optional.empty(), Optional.empty(), found);
  }

  /** The same diagnostics with line and column. */
  public List<Diagnostic> located(List<Diagnostic> diagnostics) {
    List<String> unlocated =
        diagnostics.stream()
            .filter(each -> each.getLine().isEmpty())
            .map(Diagnostic::getAt)
            .toList();
    if (unlocated.isEmpty()) {
      return diagnostics;
    }
    Positions positions = new Positions(DecodedText.of(bytes), unlocated);
    return diagnostics.stream().map(each -> located(each, positions)).toList();
  }

  private static Diagnostic located(Diagnostic diagnostic, Positions positions) {
    return diagnostic.getLine().isPresent()
        ? diagnostic
        : Diagnostic.builder().from(diagnostic).position(positions.of(diagnostic.getAt())).build();
  }
}
