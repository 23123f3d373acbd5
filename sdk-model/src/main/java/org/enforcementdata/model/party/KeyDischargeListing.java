package org.enforcementdata.model.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.enforcementdata.model.code.MediaElement;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * The listing of a unit as a key discharging unit (重点排污单位) for one element and year. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("重点排污单位")
public interface KeyDischargeListing extends DataObject {

  /** Element for which the unit is listed. */
  @Term(value = "要素", source = "环境保护法第四十二条、第五十五条", publication = Publication.PUBLIC)
  @Valid
  MediaElement getElement();

  /** Calendar year of the listing. */
  @Term(value = "年度", source = "环境保护法第四十二条、第五十五条", publication = Publication.PUBLIC)
  @Min(1)
  @Max(9999)
  int getYear();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link KeyDischargeListing} values. */
  final class Builder extends ImmutableKeyDischargeListing.Builder {}
}
