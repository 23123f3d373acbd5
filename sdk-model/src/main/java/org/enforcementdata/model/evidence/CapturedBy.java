package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Inspector;
import org.immutables.value.Value;

/** Who or what captured a piece of evidence (取证主体). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "取证主体", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface CapturedBy extends DataObject<CapturedBy> {

  /** Kind. */
  @Term("取证主体类别")
  @Valid
  CapturerKind getKind();

  /** Name of the person or body. */
  @Term(value = "姓名或名称", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getName();

  /** Record of the officer. */
  @Term("执法人员")
  Optional<@Valid RecordId<Inspector>> getInspector();

  /** Number of the enforcement certificate. */
  @Term(value = "执法证号", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid CertificateNumber> getCertificateNo();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCapturedBy.Builder {}
}
