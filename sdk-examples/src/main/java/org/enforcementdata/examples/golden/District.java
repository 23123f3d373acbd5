package org.enforcementdata.examples.golden;

import java.util.List;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;

/**
 * A district of Shanghai with its brigade.
 *
 * @param division code
 * @param name name
 * @param word the district's word in document numbers
 * @param agency the district's bureau; its credit code is synthetic
 */
record District(DivisionCode division, String name, String word, AgencyRef agency) {

  /** The sixteen districts that the article names. */
  static final List<District> ALL =
      List.of(
          of("310101", "黄浦区", "黄"),
          of("310104", "徐汇区", "徐"),
          of("310105", "长宁区", "长"),
          of("310106", "静安区", "静"),
          of("310107", "普陀区", "普"),
          of("310109", "虹口区", "虹"),
          of("310110", "杨浦区", "杨"),
          of("310112", "闵行区", "闵"),
          of("310113", "宝山区", "宝"),
          of("310114", "嘉定区", "嘉"),
          of("310115", "浦东新区", "浦"),
          of("310116", "金山区", "金"),
          of("310117", "松江区", "松"),
          of("310118", "青浦区", "青"),
          of("310120", "奉贤区", "奉"),
          of("310151", "崇明区", "崇"));

  /** The district of a code. */
  static District of(String division) {
    return ALL.stream()
        .filter(each -> each.division().getValue().equals(division))
        .findFirst()
        .orElseThrow();
  }

  private static District of(String division, String name, String word) {
    AgencyRef agency =
        AgencyRef.builder()
            .name("上海市" + name + "生态环境局")
            .creditCode(SyntheticCodes.credit("11", division, "MB2F3000"))
            .division(DivisionCode.of(division))
            .level(AgencyLevel.DISTRICT)
            .kind(AgencyKind.ECO_ENV)
            .build();
    return new District(DivisionCode.of(division), name, word, agency);
  }
}
