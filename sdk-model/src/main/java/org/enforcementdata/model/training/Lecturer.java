package org.enforcementdata.model.training;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** A lecturer (讲师). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "讲师", source = "2020年执法大练兵文章", certainty = ASSUMED, publication = INTERNAL)
public interface Lecturer extends DataObject<Lecturer> {

  /** Name. */
  @Term(value = "姓名", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  @Valid
  PersonName getName();

  /** Where the lecturer comes from. */
  @Term("讲师来源")
  @RequiredInFull
  Optional<@Valid LecturerKind> getKind();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableLecturer.Builder {}
}
