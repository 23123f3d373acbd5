package org.enforcementdata.model.catalogue;

import java.util.List;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Report;

/** The documents of the standard that are no records: they have a schema of their own. */
public final class Documents {

  private Documents() {}

  /** The declarations. */
  public static List<TypeDeclaration> all() {
    return List.of(TypeDeclaration.of(Report.class));
  }
}
