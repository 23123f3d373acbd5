package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.immutables.value.Value;

/** What whoever scans a code sees (展示内容). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "展示内容", source = "环保码、三色码管理规定", certainty = LIKELY, publication = PUBLIC)
public interface CodeDisplay extends DataObject<CodeDisplay> {

  /** Merchant, 1 to 200 characters. */
  @Term("商户名称")
  @RequiredInFull
  Optional<@Length(max = 200) String> getMerchant();

  /** Manager of the building, 1 to 200 characters. */
  @Term("物业名称")
  Optional<@Length(max = 200) String> getProperty();

  /** Phone for complaints. */
  @Term("监督电话")
  @RequiredInFull
  Optional<@Valid Phone> getComplaintPhone();

  /** Who is responsible; a role is better than a name. */
  @Term(value = "负责人", privacy = P1, publication = REDACTED)
  @Value.Redacted
  Optional<@Valid PersonName> getResponsiblePerson();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCodeDisplay.Builder {}
}
