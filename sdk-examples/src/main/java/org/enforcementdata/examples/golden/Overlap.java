package org.enforcementdata.examples.golden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;

/** The one-permit campaign and the positive list together, some inspections counting for both. */
final class Overlap {

  private static final int SHARED = 100;

  private Overlap() {}

  static List<EnforcementRecord<?>> records() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    Set<RecordId<PollutionSource>> listed = new HashSet<>();
    PositiveList.sources().forEach(source -> listed.add(Ids.SOURCE.of(source)));
    int shared = 0;
    for (EnforcementRecord<?> record : GoldenRecords.campaign()) {
      boolean isShared =
          shared < SHARED
              && record instanceof Inspection inspection
              && inspection.getTargetSource().filter(listed::contains).isPresent();
      records.add(isShared ? ofBoth((Inspection) record) : record);
      shared += isShared ? 1 : 0;
    }
    PositiveList.recordsWithout(SHARED).stream()
        .filter(record -> !(record instanceof ChecklistTemplate))
        .forEach(records::add);
    return records;
  }

  private static Inspection ofBoth(Inspection inspection) {
    return Inspection.builder()
        .from(inspection)
        .addCampaigns(Ids.CAMPAIGN.<Campaign>of(PositiveList.BLOCK))
        .build();
  }
}
