package org.enforcementdata.validation.measure;

import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.training.TrainingRecord;

/** The agency whose division a record is counted for. */
final class MeasuredAgency {

  private MeasuredAgency() {}

  /** The agency that handles a complaint or gives a training; else that which issued the record. */
  static Optional<AgencyRef> of(EnforcementRecord<?> record) {
    if (record instanceof Complaint complaint) {
      return complaint.getHandlingAgency().or(() -> Optional.of(complaint.getIssuer()));
    }
    if (record instanceof TrainingRecord training) {
      return training.getOrganiser().or(() -> Optional.of(training.getIssuer()));
    }
    return Optional.of(record.getIssuer());
  }
}
