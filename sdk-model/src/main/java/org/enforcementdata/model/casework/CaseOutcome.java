package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** How a case ends (处理结果): the kind and the document that says so. Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "处理结果", source = "行政处罚法（2021）第五十七条", certainty = CERTAIN, publication = INTERNAL)
public interface CaseOutcome extends DataObject<CaseOutcome> {

  /** Kind of outcome. */
  @Term("结果种类")
  @Valid
  CaseOutcomeKind getKind();

  /** Document, such as the penalty decision. */
  @Term(value = "结果文书", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid RecordId<?>> getDocument();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCaseOutcome.Builder {}
}
