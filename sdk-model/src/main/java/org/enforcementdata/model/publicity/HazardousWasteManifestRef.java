package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.identity.WasteManifestNumber;
import org.enforcementdata.model.party.Enterprise;
import org.immutables.value.Value;

/**
 * What this standard needs of a manifest of hazardous waste (危险废物转移联单引用); the manifest itself stays
 * in its own system. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "hazardous-waste-manifest-ref",
    term = "危险废物转移联单引用",
    source = "危险废物转移管理办法第十五条",
    certainty = LIKELY,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
public interface HazardousWasteManifestRef extends EnforcementRecord<HazardousWasteManifestRef> {

  /** Number of the manifest. */
  @Term("危险废物转移联单编号")
  @RequiredInFull
  Optional<@Valid WasteManifestNumber> getManifestNo();

  /** Enterprise that gives the waste away. */
  @Term(value = "移出人", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RecordId<Enterprise>> getProducer();

  /** Who carries it, 1 to 200 characters. */
  @Term(value = "承运人", source = "SDK", certainty = ASSUMED)
  Optional<@Length(max = 200) String> getCarrier();

  /** Who receives it, 1 to 200 characters. */
  @Term(value = "接受人", source = "SDK", certainty = ASSUMED)
  Optional<@Length(max = 200) String> getReceiver();

  /** Day of the transfer. */
  @Term(value = "转移日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getTransferredOn();

  /** Day of receipt. */
  @Term(value = "接受日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getReceivedOn();

  /** Wastes. */
  @Term(value = "转移危险废物", source = "SDK", certainty = ASSUMED)
  List<@Valid WasteLine> getWastes();

  @Override
  default Optional<LocalDate> actDate() {
    return getTransferredOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableHazardousWasteManifestRef.Builder {}
}
