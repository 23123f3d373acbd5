package org.enforcementdata.validation.rule.inspection;

import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.PartySignature;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.inspection.InspectionOutcome;
import org.enforcementdata.model.inspection.InspectionSource;

/**
 * Whether an inspector met the party: not where the site had moved or was not found, and not at a
 * covert re-inspection, at which nobody of the party was present.
 */
final class Encounter {

  /** Pointers of what is read. */
  static final String[] READS = {
    "/mode", "/outcome", "/source", "/partyPresent", "/partySignature"
  };

  private static final Set<InspectionOutcome> UNMET =
      Set.of(InspectionOutcome.MOVED_OR_CLOSED, InspectionOutcome.NOT_FOUND);

  private Encounter() {}

  /** Whether the inspection took place on site and the party was met, as far as it is said. */
  static boolean isOf(Inspection record) {
    return record.getMode().equals(InspectionMode.ON_SITE)
        && record.getOutcome().filter(UNMET::contains).isEmpty()
        && !isCovert(record);
  }

  private static boolean isCovert(Inspection record) {
    Optional<PartySignature> signature = record.getPartySignature();
    return record.getSource().equals(Optional.of(InspectionSource.RE_INSPECTION))
        && record.getPartyPresent().isEmpty()
        && signature.filter(PartySignature.ABSENT::equals).isPresent();
  }
}
