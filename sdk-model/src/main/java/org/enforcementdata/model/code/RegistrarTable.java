package org.enforcementdata.model.code;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.internal.TableFile;

/**
 * Registration departments and categories of unified social credit codes. Source: GB 32100-2015
 * with amendment 1 of 2016. Immutable and thread-safe.
 */
public final class RegistrarTable {

  private final String source;
  private final Map<List<String>, Registrar> byCharacters = new LinkedHashMap<>();

  private RegistrarTable() {
    TableFile file =
        TableFile.read(RegistrarTable.class::getResourceAsStream, "uscc_registrars.csv");
    source = file.comment();
    for (TableFile.Row row : file.rows()) {
      Registrar entry =
          new Registrar(
              row.get("dept"), row.get("dept_name"), row.get("category"), row.get("category_name"));
      byCharacters.put(List.of(entry.department(), entry.category()), entry);
    }
  }

  /** The table that comes with the SDK. */
  public static RegistrarTable standard() {
    return Standard.TABLE;
  }

  /** The entry of characters 1 and 2 of a code; empty where the table does not hold them. */
  public Optional<Registrar> lookup(String department, String category) {
    return Optional.ofNullable(byCharacters.get(List.of(department, category)));
  }

  /** The entries in the standard's order. */
  public Collection<Registrar> entries() {
    return Collections.unmodifiableCollection(byCharacters.values());
  }

  /** The version of the sources. */
  public String version() {
    return "2016";
  }

  /** Where the entries come from, with the licence. */
  public String source() {
    return source;
  }

  /** Whether entries of the standard are missing: none is. */
  public boolean isPartial() {
    return false;
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {
    static final RegistrarTable TABLE = new RegistrarTable();
  }
}
