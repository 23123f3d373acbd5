package org.enforcementdata.validation.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.inspection.Inspection;

/** The classes into which off-site inspections fall by their means; each falls into one. */
enum OffSiteClass {
  /** By online monitoring or video, whatever else was used. */
  ONLINE_OR_VIDEO,
  /** By satellite or unmanned aircraft, but neither of those. */
  REMOTE_OR_UAV,
  /** By other means alone. */
  OTHER;

  private static final Set<OffSiteMethod> ONLINE =
      Set.of(OffSiteMethod.ONLINE_MONITOR, OffSiteMethod.VIDEO);
  private static final Set<OffSiteMethod> REMOTE =
      Set.of(OffSiteMethod.SATELLITE, OffSiteMethod.UAV);

  /** The means of an inspection; to look at a video is to monitor online. */
  static List<OffSiteMethod> means(Inspection inspection) {
    return inspection.getOffSiteMethods().stream()
        .map(each -> each.equals(OffSiteMethod.VIDEO) ? OffSiteMethod.ONLINE_MONITOR : each)
        .toList();
  }

  /** The class; empty where no means are stated, or an excerpt may leave out one that decides. */
  static Optional<OffSiteClass> of(Inspection inspection) {
    List<OffSiteMethod> methods = inspection.getOffSiteMethods();
    if (methods.stream().anyMatch(ONLINE::contains)) {
      return Optional.of(ONLINE_OR_VIDEO);
    }
    if (methods.isEmpty() || inspection.isExcerpt()) {
      return Optional.empty();
    }
    return Optional.of(methods.stream().anyMatch(REMOTE::contains) ? REMOTE_OR_UAV : OTHER);
  }
}
