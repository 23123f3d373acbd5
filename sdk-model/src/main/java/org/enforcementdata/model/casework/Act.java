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
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.PartialPeriod;
import org.immutables.value.Value;

/**
 * One act in violation (违法行为): its facts, the provisions that it violates and that penalise it, and
 * its penalty where it has one of its own. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "违法行为", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Act extends DataObject<Act> {

  /** Finding from which it comes. */
  @Term(value = "问题", publication = INTERNAL)
  Optional<@Valid RecordId<Finding>> getFinding();

  /** Facts of the violation, 1 to 5000 characters. */
  @Term(value = "违法事实", source = "行政处罚法（2021）第五十九条", publication = REDACTED)
  Optional<@Length(max = 5000) String> getFacts();

  /** From when to when. */
  @Term("违法期间")
  Optional<@Valid PartialPeriod> getPeriod();

  /** Provisions that were violated. */
  @Term(value = "违反条款", source = "行政处罚法（2021）第三十七条")
  List<@Valid LegalBasis> getViolated();

  /** Provisions on which the penalty rests. */
  @Term(value = "处罚依据", source = "行政处罚法（2021）第三十七条")
  List<@Valid LegalBasis> getBasis();

  /** Penalty for this act alone; a fine for several acts stays unsplit. */
  @Term("对该行为的处罚")
  Optional<@Valid ActPenalty> getPenalty();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableAct.Builder {}
}
