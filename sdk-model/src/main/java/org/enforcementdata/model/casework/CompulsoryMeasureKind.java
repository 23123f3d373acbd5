package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Compulsory measure (强制措施), such as {@code SEAL}. Open list.
 *
 * <p>Source: 行政强制法第二十五条.
 */
public final class CompulsoryMeasureKind extends Code {

  private static final CodeList<CompulsoryMeasureKind> LIST =
      CodeList.open(
          "compulsory-measure-kind",
          "1.0",
          "行政强制法第二十五条",
          Certainty.CERTAIN,
          CompulsoryMeasureKind::new);

  /** Sealing (查封). */
  public static final CompulsoryMeasureKind SEAL = LIST.add("SEAL", "查封", "sealing");

  /** Seizure (扣押). */
  public static final CompulsoryMeasureKind SEIZE = LIST.add("SEIZE", "扣押", "seizure");

  private CompulsoryMeasureKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CompulsoryMeasureKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CompulsoryMeasureKind> list() {
    return LIST;
  }

  @Override
  public CodeList<CompulsoryMeasureKind> codeList() {
    return LIST;
  }
}
