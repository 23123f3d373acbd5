package org.enforcementdata.model.complaint;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.code.ComplainantMode;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.immutables.value.Value;

/**
 * Who complained (投诉人). Belongs to nobody but who handles the complaint. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "投诉人", source = "信访工作条例（2022）第三十一条", certainty = CERTAIN, publication = INTERNAL)
public interface Complainant extends DataObject<Complainant> {

  /** Real name, anonymous or confidential. */
  @Term("投诉方式")
  @Valid
  ComplainantMode getMode();

  /** Name. */
  @Term(value = "姓名", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getName();

  /** Phone. */
  @Term(value = "联系电话", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Phone> getPhone();

  /** Address, 1 to 200 characters. */
  @Term(value = "地址", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 200) String> getAddress();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplainant.Builder {}
}
