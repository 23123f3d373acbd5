package org.enforcementdata.validation.rule.plan;

import java.util.Set;
import org.enforcementdata.model.code.InspectionKind;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.plan.InspectionPlan;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** A plan of special inspections names its approval. */
final class SpecialPlanIsApproved extends ConditionalMember<InspectionPlan, InspectionKind> {

  private static final Input<InspectionPlan, InspectionKind> WHEN =
      Input.of(InspectionPlan.class, "/kind", InspectionKind.class);
  private static final Input<InspectionPlan, ?> MEMBER =
      Input.of(InspectionPlan.class, "/approval", Object.class);

  SpecialPlanIsApproved() {
    super(
        InspectionPlan.class,
        info(
            "plan.special-approved",
            WHEN,
            MEMBER,
            new BilingualText("专项检查计划应当写明批准文件", "a plan of special inspections names its approval"),
            "SDK"),
        WHEN,
        Set.of(InspectionKind.SPECIAL),
        MEMBER);
  }
}
