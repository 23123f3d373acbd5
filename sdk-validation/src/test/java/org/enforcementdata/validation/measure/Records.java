package org.enforcementdata.validation.measure;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.complaint.AcceptanceKind;
import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.complaint.ComplaintReply;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.validation.InMemoryRecordIndex;

/** Records of the tests of measures. */
final class Records {

  static final Profile EXCERPT = Profile.EXCERPT;
  static final OffsetDateTime MADE = OffsetDateTime.parse("2020-12-31T09:00:00+08:00");

  private Records() {}

  static <T extends EnforcementRecord<T>> RecordId<T> id(int number) {
    return RecordId.of("urn:uuid:00000000-0000-4000-8000-%012d".formatted(number));
  }

  static AgencyRef agency(String division) {
    return AgencyRef.builder().name("某局").division(DivisionCode.of(division)).build();
  }

  static MeasureScope scope(EnforcementRecord<?>... records) {
    InMemoryRecordIndex.Builder index = InMemoryRecordIndex.builder().completeForAll();
    for (EnforcementRecord<?> record : records) {
      index.add(record);
    }
    return new MeasureScope(index.build(), Optional.empty());
  }

  /** A complaint that was received and accepted. */
  static Complaint.Builder complaint(int number, String receivedAt) {
    return Complaint.builder()
        .recordId(id(number))
        .revision(1)
        .issuer(agency("310000"))
        .createdAt(MADE)
        .receivedAt(OffsetDateTime.parse(receivedAt))
        .acceptance(AcceptanceKind.ACCEPTED);
  }

  static ComplaintReply reply(String repliedAt) {
    return ComplaintReply.builder().repliedAt(OffsetDateTime.parse(repliedAt)).build();
  }
}
