package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * Somebody else whom the papers name (关联主体), such as the owner of the plant. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "关联主体", source = "SDK", certainty = ASSUMED, publication = REDACTED)
public interface RelatedParty extends DataObject<RelatedParty> {

  /** Name, 1 to 200 characters. */
  @Term(value = "名称", privacy = P1, publication = REDACTED)
  @Value.Redacted
  @Length(max = 200)
  String getName();

  /** What it has to do with the matter, 1 to 100 characters. */
  @Term("关系")
  Optional<@Length(max = 100) String> getRole();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRelatedParty.Builder {}
}
