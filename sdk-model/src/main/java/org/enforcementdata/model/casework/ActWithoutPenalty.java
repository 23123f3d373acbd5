package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.PartialPeriod;
import org.immutables.value.Value;

/**
 * One act in violation that the document does not penalise (未予处罚的违法行为). Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "未予处罚的违法行为", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface ActWithoutPenalty extends DataObject<ActWithoutPenalty> {

  /** Finding from which it comes. */
  @Term(value = "问题", publication = INTERNAL)
  Optional<@Valid RecordId<Finding>> getFinding();

  /** Facts of the violation, 1 to 5000 characters. */
  @Term(value = "违法事实", source = "行政处罚法（2021）第五十九条", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 5000) String> getFacts();

  /** From when to when. */
  @Term("违法期间")
  Optional<@Valid PartialPeriod> getPeriod();

  /** Provisions that were violated. */
  @Term("违反条款")
  @RequiredInFull
  List<@Valid LegalBasis> getViolated();

  /** Provisions on which the document rests. */
  @Term("处理依据")
  List<@Valid LegalBasis> getBasis();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableActWithoutPenalty.Builder {}
}
