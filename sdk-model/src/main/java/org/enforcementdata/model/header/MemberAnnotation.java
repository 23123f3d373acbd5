package org.enforcementdata.model.header;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * What is to know of a member besides its value (成员批注): that it was not printed, masked, or
 * concluded from the context. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "成员批注", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface MemberAnnotation extends DataObject<MemberAnnotation> {

  /** JSON Pointer of the member, 1 to 512 characters. */
  @Term("成员位置")
  @Length(max = 512)
  String getAt();

  /** What the annotation says. */
  @Term("批注类别")
  @Valid
  AnnotationStatus getStatus();

  /** Wording as printed, 1 to 2000 characters; as private and public as the member. */
  @Term(value = "原文", privacy = P1, publication = REDACTED)
  @Value.Redacted
  Optional<@Length(max = 2000) String> getPrinted();

  /** Note, 1 to 2000 characters; as private and public as the member. */
  @Term(value = "说明", privacy = P1, publication = REDACTED)
  @Value.Redacted
  Optional<@Length(max = 2000) String> getNote();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMemberAnnotation.Builder {}
}
