package org.enforcementdata.validation.rule.monitoring;

import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.monitoring.Signal;
import org.enforcementdata.model.monitoring.SignalHandling;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** A signal that led to an inspection names it. */
final class SignalLeadsToItsInspection extends ConditionalMember<Signal, SignalHandling> {

  private static final Input<Signal, SignalHandling> WHEN =
      Input.of(Signal.class, "/handling", SignalHandling.class);
  private static final Input<Signal, ?> MEMBER =
      Input.of(Signal.class, "/inspection", Object.class);

  SignalLeadsToItsInspection() {
    super(
        Signal.class,
        info(
            "signal.inspection-named",
            WHEN,
            MEMBER,
            new BilingualText("转检查的线索应当写明检查", "a signal that led to an inspection names it"),
            "SDK"),
        WHEN,
        Set.of(SignalHandling.INSPECTION),
        MEMBER);
  }
}
