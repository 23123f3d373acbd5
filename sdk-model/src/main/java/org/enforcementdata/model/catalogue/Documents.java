package org.enforcementdata.model.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.ProcessingReceipt;

/**
 * The documents of the standard that are no records: they have a schema of their own, and are
 * neither lines of a stream nor entries of an index.
 */
public final class Documents {

  private static final List<Class<? extends EnforcementRecord<?>>> EXCHANGED =
      List.of(ExchangeBatch.class, ProcessingReceipt.class);

  private Documents() {}

  /** The documents that accompany records and bear their header. */
  public static List<Class<? extends EnforcementRecord<?>>> exchanged() {
    return EXCHANGED;
  }

  /** Whether a document accompanies records. */
  public static boolean isExchanged(EnforcementRecord<?> document) {
    return EXCHANGED.contains(TypeDeclaration.of(document).type());
  }

  /** The declarations of all documents. */
  public static List<TypeDeclaration> all() {
    return Stream.concat(Stream.of(Report.class), EXCHANGED.stream())
        .map(TypeDeclaration::of)
        .toList();
  }
}
