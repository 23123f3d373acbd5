package org.enforcementdata.validation.rule.cooperation;

import java.util.Set;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.cooperation.OperationTheme;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** A linkage of monitoring and enforcement names its means. */
final class LinkageHasMethods extends ConditionalMember<JointOperation, OperationTheme> {

  private static final Input<JointOperation, OperationTheme> WHEN =
      Input.of(JointOperation.class, "/theme", OperationTheme.class);
  private static final Input<JointOperation, ?> MEMBER =
      Input.of(JointOperation.class, "/methods", Object.class);

  LinkageHasMethods() {
    super(
        JointOperation.class,
        info(
            "joint-operation.linkage-methods",
            WHEN,
            MEMBER,
            new BilingualText(
                "走航监测与执法联动应当写明非现场手段", "a linkage of monitoring and enforcement names its means"),
            "SDK"),
        WHEN,
        Set.of(OperationTheme.MONITORING_LINKAGE),
        MEMBER);
  }
}
