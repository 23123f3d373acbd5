package org.enforcementdata.validation.rule.cooperation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.cooperation.OperationScope;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** An operation across provinces names areas or agencies of at least two. */
final class CrossProvinceNamesTwoProvinces extends RecordRule<JointOperation> {

  private static final int PROVINCE = 2;

  private static final Input<JointOperation, OperationScope> SCOPE =
      Input.of(JointOperation.class, "/scope", OperationScope.class);
  private static final List<Input<JointOperation, DivisionCode>> DIVISIONS =
      List.of(
          Input.of(JointOperation.class, "/areas/*", DivisionCode.class),
          Input.of(JointOperation.class, "/lead/division", DivisionCode.class),
          Input.of(JointOperation.class, "/participants/*/division", DivisionCode.class));

  private static final RuleInfo INFO =
      RuleInfo.of("joint-operation.two-provinces")
          .severity(Severity.ERROR)
          .statement(
              "跨省联合执法的区域和单位应当涉及两个以上省级行政区",
              "an operation across provinces names areas or agencies of at least two")
          .message(
              "跨省联合执法涉及 {found} 个省级行政区，至少应为 {expected} 个",
              "an operation across provinces names {found} province, expected at least {expected}")
          .needs(SCOPE)
          .reads(DIVISIONS.get(0), DIVISIONS.get(1), DIVISIONS.get(2))
          .judgesAbsence()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  CrossProvinceNamesTwoProvinces() {
    super(JointOperation.class, INFO);
  }

  @Override
  public boolean concerns(JointOperation record) {
    return SCOPE.in(record).filter(OperationScope.CROSS_PROVINCE::equals).isPresent();
  }

  @Override
  public void judge(JointOperation record, Judgement judgement) {
    Set<String> provinces = new TreeSet<>();
    for (Input<JointOperation, DivisionCode> input : DIVISIONS) {
      for (Placed<DivisionCode> division : judgement.each(input)) {
        provinces.add(division.value().getValue().substring(0, PROVINCE));
      }
    }
    judgement.demand(provinces.size() >= 2, "/areas", provinces.size(), 2);
  }
}
