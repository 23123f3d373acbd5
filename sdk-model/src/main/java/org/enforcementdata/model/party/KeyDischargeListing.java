package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.code.MediaElement;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * The listing of a unit as a key discharging unit (重点排污单位) for one element and year. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "重点排污单位", source = "环境保护法第四十二条、第五十五条", certainty = CERTAIN, publication = PUBLIC)
public interface KeyDischargeListing extends DataObject<KeyDischargeListing> {

  /** Element for which the unit is listed. */
  @Term("要素")
  @Valid
  MediaElement getElement();

  /** Calendar year of the listing. */
  @Term("年度")
  @RequiredInFull
  Optional<@Min(1) @Max(9999) Integer> getYear();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableKeyDischargeListing.Builder {}
}
