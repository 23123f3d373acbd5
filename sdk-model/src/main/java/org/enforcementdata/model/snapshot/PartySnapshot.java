package org.enforcementdata.model.snapshot;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.identity.SubstituteUnitCode;
import org.immutables.value.Value;

/**
 * The party (当事人) of an order, a case or a decision as it was on the day: a snapshot, not a link to
 * the live enterprise. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "当事人", source = "行政处罚法（2021）第五十九条", certainty = CERTAIN, publication = PUBLIC)
@OneOf(
    value = {"creditCode", "substituteCode"},
    requiredInFull = false,
    rule = "party.one-code",
    catalogue = "R003")
public interface PartySnapshot extends DataObject<PartySnapshot> {

  /** Name as in the licence. */
  @Term("当事人名称")
  @Length(max = 200)
  String getName();

  /** Unified social credit code. */
  @Term(value = "统一社会信用代码", source = "GB 32100-2015")
  Optional<@Valid CreditCode> getCreditCode();

  /** Code of a unit that has no credit code. */
  @Term(value = "替代码", source = "固定污染源（水、大气）编码规则（试行）", publication = REDACTED)
  Optional<@Valid SubstituteUnitCode> getSubstituteCode();

  /** Legal type of the party. */
  @Term(value = "主体类型", source = "双公示数据标准（2018）", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid EntityType> getEntityType();

  /** Address. */
  @Term(value = "地址", privacy = P1, publication = REDACTED)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 200) String> getAddress();

  /** Legal representative or person in charge. */
  @Term(value = "法定代表人", privacy = P1, publication = REDACTED)
  @Value.Redacted
  Optional<@Valid PersonName> getRepresentative();

  /** Phone. */
  @Term(value = "联系电话", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Phone> getPhone();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePartySnapshot.Builder {}
}
