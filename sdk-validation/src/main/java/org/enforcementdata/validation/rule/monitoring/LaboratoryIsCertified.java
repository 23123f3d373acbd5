package org.enforcementdata.validation.rule.monitoring;

import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.monitoring.MonitoringMethod;
import org.enforcementdata.model.monitoring.MonitoringResult;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** A manual sample names the certificate of its laboratory. */
final class LaboratoryIsCertified extends ConditionalMember<MonitoringResult, MonitoringMethod> {

  private static final Input<MonitoringResult, MonitoringMethod> WHEN =
      Input.of(MonitoringResult.class, "/method", MonitoringMethod.class);
  private static final Input<MonitoringResult, ?> MEMBER =
      Input.of(MonitoringResult.class, "/laboratoryCertificate", Object.class);

  LaboratoryIsCertified() {
    super(
        MonitoringResult.class,
        info(
            "monitoring.laboratory-certified",
            WHEN,
            MEMBER,
            new BilingualText(
                "手工采样监测应当写明检验检测机构资质认定编号",
                "a manual sample names the certificate of its laboratory"),
            "SDK"),
        WHEN,
        Set.of(MonitoringMethod.MANUAL_SAMPLE),
        MEMBER);
  }
}
