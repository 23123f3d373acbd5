package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import org.enforcementdata.model.code.MediaElement;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DivisionPrefix;
import org.immutables.value.Value;

/**
 * The divisions and elements that an enforcement certificate covers (执法区域与类别). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "执法区域与类别", source = "行政处罚法（2021）第四十二条", certainty = ASSUMED, publication = PUBLIC)
public interface EnforcementScope extends DataObject<EnforcementScope> {

  /** Divisions by their code or the beginning of it, which covers all of its parts. */
  @Term("执法区域")
  @RequiredInFull
  List<@Valid DivisionPrefix> getDivisions();

  /** Elements covered; none: all. */
  @Term("执法类别")
  List<@Valid MediaElement> getCategories();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableEnforcementScope.Builder {}
}
