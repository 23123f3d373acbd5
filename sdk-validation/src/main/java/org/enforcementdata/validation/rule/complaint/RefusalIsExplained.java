package org.enforcementdata.validation.rule.complaint;

import java.util.Set;
import org.enforcementdata.model.complaint.AcceptanceKind;
import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** A complaint that is not accepted says why and where to turn. */
final class RefusalIsExplained extends ConditionalMember<Complaint, AcceptanceKind> {

  private static final Input<Complaint, AcceptanceKind> WHEN =
      Input.of(Complaint.class, "/acceptance", AcceptanceKind.class);
  private static final Input<Complaint, ?> MEMBER =
      Input.of(Complaint.class, "/acceptanceReason", Object.class);

  RefusalIsExplained() {
    super(
        Complaint.class,
        info(
            "complaint.refusal-explained",
            WHEN,
            MEMBER,
            new BilingualText(
                "不予受理的信访应当写明原因及指引", "a complaint that is not accepted says why and where to turn"),
            "信访工作条例（2022）第二十二条"),
        WHEN,
        Set.of(AcceptanceKind.NOT_COMPETENT, AcceptanceKind.UNCLEAR, AcceptanceKind.DUPLICATE),
        MEMBER);
  }
}
