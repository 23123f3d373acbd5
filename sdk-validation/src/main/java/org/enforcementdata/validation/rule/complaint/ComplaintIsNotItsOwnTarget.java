package org.enforcementdata.validation.rule.complaint;

import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A complaint is not handled with itself. */
final class ComplaintIsNotItsOwnTarget extends RecordRule<Complaint> {

  private static final BilingualText OTHER = new BilingualText("另一信访件", "another complaint");

  @SuppressWarnings("rawtypes")
  private static final Input<Complaint, RecordId> MERGED =
      Input.of(Complaint.class, "/mergedInto", RecordId.class);

  private static final RuleInfo INFO =
      RuleInfo.of("complaint.not-merged-into-itself")
          .severity(Severity.ERROR)
          .statement("信访件不得与自身并案", "a complaint is not handled with itself")
          .message("并案的信访件为{found}，应为{expected}", "it is handled with {found}, expected {expected}")
          .needs(MERGED)
          .reads("/recordId")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  ComplaintIsNotItsOwnTarget() {
    super(Complaint.class, INFO);
  }

  @Override
  public boolean concerns(Complaint record) {
    return record.getMergedInto().isPresent();
  }

  @Override
  public void judge(Complaint record, Judgement judgement) {
    boolean isItself = judgement.get(MERGED).getValue().equals(record.getRecordId().getValue());
    judgement.demand(!isItself, "/mergedInto", new BilingualText("本件", "itself"), OTHER);
  }
}
