package org.enforcementdata.validation.rule.cooperation;

import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** The agency that leads a joint operation is none of the other participants. */
final class LeadIsNoParticipant extends RecordRule<JointOperation> {

  private static final BilingualText OTHER = new BilingualText("牵头单位以外的单位", "another agency");

  private static final Input<JointOperation, String> LEAD =
      Input.of(JointOperation.class, "/lead/name", String.class);
  private static final Input<JointOperation, AgencyRef> PARTICIPANTS =
      Input.of(JointOperation.class, "/participants/*", AgencyRef.class);

  private static final RuleInfo INFO =
      RuleInfo.of("joint-operation.lead-apart")
          .severity(Severity.ERROR)
          .statement("牵头单位不列入参与单位", "the agency that leads is none of the participants")
          .message(
              "参与单位为“{found}”，应为{expected}", "the participant is \"{found}\", expected {expected}")
          .needs(LEAD)
          .reads(PARTICIPANTS)
          .reads("/participants/*/name")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  LeadIsNoParticipant() {
    super(JointOperation.class, INFO);
  }

  @Override
  public void judge(JointOperation record, Judgement judgement) {
    String lead = judgement.get(LEAD);
    for (Placed<AgencyRef> agency : judgement.each(PARTICIPANTS)) {
      String name = agency.value().getName();
      judgement.demand(!name.equals(lead), agency.at(), name, OTHER);
    }
  }
}
