package org.enforcementdata.validation.rule.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureIdentity;

/** The measures of off-site inspections, which have a rule of their own. */
final class OffSiteMeasures {

  /** The classes into which the total falls. */
  static final List<MeasureCode> CLASSES =
      List.of(
          MeasureCode.OFF_SITE_ONLINE_OR_VIDEO,
          MeasureCode.OFF_SITE_REMOTE_OR_UAV,
          MeasureCode.OFF_SITE_OTHER);

  private OffSiteMeasures() {}

  /** Whether an identity is between off-site measures alone. */
  static boolean areAll(MeasureIdentity identity) {
    return Stream.concat(identity.getLeft().stream(), identity.getRight().stream())
        .allMatch(code -> code.equals(MeasureCode.OFF_SITE_TOTAL) || CLASSES.contains(code));
  }
}
