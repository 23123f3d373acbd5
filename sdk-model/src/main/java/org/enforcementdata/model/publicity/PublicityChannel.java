package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One place of publication (公示载体). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "公示载体", source = "2020年执法大练兵文章", certainty = ASSUMED, publication = PUBLIC)
public interface PublicityChannel extends DataObject<PublicityChannel> {

  /** Kind. */
  @Term("公示载体")
  @Valid
  PublicityChannelKind getKind();

  /** Name, 1 to 200 characters. */
  @Term("载体名称")
  Optional<@Length(max = 200) String> getName();

  /** Address, 1 to 2000 characters. */
  @Term("网址")
  Optional<@Length(max = 2000) String> getAddress();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePublicityChannel.Builder {}
}
