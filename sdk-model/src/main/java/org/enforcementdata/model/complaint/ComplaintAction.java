package org.enforcementdata.model.complaint;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One thing that was done about a complaint (办理动作). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "办理动作", source = "2020年执法大练兵文章", certainty = ASSUMED, publication = INTERNAL)
public interface ComplaintAction extends DataObject<ComplaintAction> {

  /** What was done. */
  @Term("办理动作")
  @Valid
  ComplaintActionKind getKind();

  /** When it was done. */
  @Term("办理时间")
  @RequiredInFull
  Optional<OffsetDateTime> getTakenAt();

  /** How it went, 1 to 2000 characters. */
  @Term(value = "办理情况", publication = REDACTED)
  Optional<@Length(max = 2000) String> getNote();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplaintAction.Builder {}
}
