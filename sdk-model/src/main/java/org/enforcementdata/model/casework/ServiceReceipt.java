package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.DocumentKind;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AttachmentRef;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/** The receipt of a document that was served (送达回证). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    name = "service-receipt",
    term = "送达回证",
    source = "行政处罚法（2021）第六十一条",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
public interface ServiceReceipt extends EnforcementRecord<ServiceReceipt> {

  /** Number of the receipt, 1 to 100 characters. */
  @Term(value = "送达回证编号", source = "SDK", certainty = ASSUMED)
  Optional<@Length(max = 100) String> getReceiptNo();

  /** Kind of the document. */
  @Term("送达文书种类")
  @RequiredInFull
  Optional<@Valid DocumentKind> getDocumentKind();

  /** Number of the document. */
  @Term("送达文书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getDocumentNo();

  /** Record of the document. */
  @Term(value = "送达文书", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RecordId<?>> getDocument();

  /** Party to whom it was served, 1 to 200 characters. */
  @Term(value = "受送达人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 200) String> getRecipientUnit();

  /** Day of service. */
  @Term("送达日期")
  Optional<LocalDate> getServedOn();

  /** How it was served. */
  @Term(value = "送达方式", source = "民事诉讼法")
  Optional<@Valid ServiceMethod> getMethod();

  /** Where it was served, 1 to 500 characters. */
  @Term("送达地点")
  Optional<@Length(max = 500) String> getPlace();

  /** Who received it. */
  @Term(value = "签收人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getRecipient();

  /** What the person is to the party, 1 to 100 characters. */
  @Term("签收人与受送达人的关系")
  Optional<@Length(max = 100) String> getRecipientRole();

  /** Persons who served it. */
  @Term(value = "送达人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid Officer> getServers();

  /** Why it was refused, 1 to 500 characters. */
  @Term("拒收事由")
  Optional<@Length(max = 500) String> getRefusal();

  /** Persons who witnessed it. */
  @Term(value = "见证人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid PersonName> getWitnesses();

  /** Whether the party consented to electronic service. */
  @Term("是否同意电子送达")
  Optional<Boolean> getConsent();

  /** Scan of the receipt. */
  @Term("文件")
  List<@Valid AttachmentRef> getAttachments();

  @Override
  default Optional<LocalDate> actDate() {
    return getServedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableServiceReceipt.Builder {}
}
