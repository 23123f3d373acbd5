package org.enforcementdata.model.discretion;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * A field of the no-penalty list of 2020 (免罚领域), such as {@code AIR}. Open list.
 *
 * <p>Source: 生态环境轻微违法违规行为免罚清单.
 */
public final class NoPenaltyField extends Code {

  private static final CodeList<NoPenaltyField> LIST =
      CodeList.open(
          "no-penalty-field", "1.0", "生态环境轻微违法违规行为免罚清单", Certainty.CERTAIN, NoPenaltyField::new);

  /** Construction projects (建设项目管理). */
  public static final NoPenaltyField PROJECT =
      LIST.add("PROJECT", "建设项目管理", "construction projects");

  /** Air (大气污染防治). */
  public static final NoPenaltyField AIR = LIST.add("AIR", "大气污染防治", "air");

  /** Solid waste (固体废物污染防治). */
  public static final NoPenaltyField SOLID_WASTE =
      LIST.add("SOLID_WASTE", "固体废物污染防治", "solid waste");

  /** Noise (噪声污染防治). */
  public static final NoPenaltyField NOISE = LIST.add("NOISE", "噪声污染防治", "noise");

  /** Management systems (环境管理制度). */
  public static final NoPenaltyField MGMT_SYSTEM =
      LIST.add("MGMT_SYSTEM", "环境管理制度", "management systems");

  private NoPenaltyField(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static NoPenaltyField of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<NoPenaltyField> list() {
    return LIST;
  }

  @Override
  public CodeList<NoPenaltyField> codeList() {
    return LIST;
  }
}
