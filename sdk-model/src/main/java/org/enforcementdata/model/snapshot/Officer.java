package org.enforcementdata.model.snapshot;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Inspector;
import org.immutables.value.Value;

/**
 * A person who acts for the agency (执法人员), as a dispatch, inspection, receipt, piece of evidence or
 * case names them on the day. The certificate number says who it is in every record; the register
 * entry is {@link Inspector}. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "执法人员", source = "行政处罚法（2021）第四十二条", certainty = ASSUMED, publication = PUBLIC)
public interface Officer extends DataObject<Officer> {

  /** The person's entry in the register of inspectors. */
  @Term(value = "人员记录", publication = INTERNAL)
  Optional<@Valid RecordId<Inspector>> getInspector();

  /** Name. */
  @Term(value = "姓名", certainty = LIKELY, privacy = P1, publication = PUBLIC)
  @Value.Redacted
  @Valid
  PersonName getName();

  /** Number of the enforcement certificate. */
  @Term(
      value = "执法证号",
      source = "行政处罚法（2021）第五十五条",
      certainty = CERTAIN,
      privacy = P1,
      publication = PUBLIC)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid CertificateNumber> getCertificateNo();

  /** Role; only an officer counts towards the two that the law demands. */
  @Term(value = "身份", source = "国办发〔2024〕54号")
  @RequiredInFull
  Optional<@Valid OfficerRole> getRole();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableOfficer.Builder {}
}
