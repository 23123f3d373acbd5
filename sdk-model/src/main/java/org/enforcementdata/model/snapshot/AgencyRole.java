package org.enforcementdata.model.snapshot;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What an agency did in a record (机关在本记录中的作用), such as {@code FINDER}. Open list.
 *
 * <p>Source: SDK.
 */
public final class AgencyRole extends Code {

  private static final CodeList<AgencyRole> LIST =
      CodeList.open("agency-role", "1.0", "SDK", Certainty.ASSUMED, AgencyRole::new);

  /** Found it (发现机关). */
  public static final AgencyRole FINDER = LIST.add("FINDER", "发现机关", "found it");

  /** Investigated (调查机关). */
  public static final AgencyRole INVESTIGATOR = LIST.add("INVESTIGATOR", "调查机关", "investigated");

  /** Field bureau (派出机构). */
  public static final AgencyRole FIELD_BUREAU = LIST.add("FIELD_BUREAU", "派出机构", "field bureau");

  /** Decided (决定机关). */
  public static final AgencyRole DECIDER = LIST.add("DECIDER", "决定机关", "decided");

  /** Entrusted its power (委托机关). */
  public static final AgencyRole ENTRUSTING = LIST.add("ENTRUSTING", "委托机关", "entrusted its power");

  /** Was entrusted with it (受委托组织). */
  public static final AgencyRole ENTRUSTED =
      LIST.add("ENTRUSTED", "受委托组织", "was entrusted with it");

  /** Executes (执行机关). */
  public static final AgencyRole EXECUTING = LIST.add("EXECUTING", "执行机关", "executes");

  private AgencyRole(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static AgencyRole of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<AgencyRole> list() {
    return LIST;
  }

  @Override
  public CodeList<AgencyRole> codeList() {
    return LIST;
  }
}
