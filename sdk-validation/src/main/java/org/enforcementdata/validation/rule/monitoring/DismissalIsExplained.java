package org.enforcementdata.validation.rule.monitoring;

import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.monitoring.Signal;
import org.enforcementdata.model.monitoring.SignalHandling;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** A signal that is dismissed says why. */
final class DismissalIsExplained extends ConditionalMember<Signal, SignalHandling> {

  private static final Input<Signal, SignalHandling> WHEN =
      Input.of(Signal.class, "/handling", SignalHandling.class);
  private static final Input<Signal, ?> MEMBER =
      Input.of(Signal.class, "/dismissalReason", Object.class);

  DismissalIsExplained() {
    super(
        Signal.class,
        info(
            "signal.dismissal-explained",
            WHEN,
            MEMBER,
            new BilingualText("不予处置的线索应当写明原因", "a signal that is dismissed says why"),
            "SDK"),
        WHEN,
        Set.of(SignalHandling.DISMISSED),
        MEMBER);
  }
}
