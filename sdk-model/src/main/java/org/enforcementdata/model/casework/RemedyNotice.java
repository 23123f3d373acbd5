package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The remedies of which a document tells the party (复议、诉讼途径和期限). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "复议、诉讼途径和期限",
    source = "行政复议法（2023）第二十条",
    certainty = CERTAIN,
    publication = PUBLIC)
public interface RemedyNotice extends DataObject<RemedyNotice> {

  /** Agency to which an application for reconsideration goes, 1 to 200 characters. */
  @Term("复议机关")
  @RequiredInFull
  Optional<@Length(max = 200) String> getReconsiderationAgency();

  /** Natural days within which reconsideration may be applied for. */
  @Term(value = "复议申请期限", unit = "d")
  @RequiredInFull
  Optional<@Min(0) @Max(3650) Integer> getReconsiderationDays();

  /** Court at which the party may sue, 1 to 200 characters. */
  @Term(value = "诉讼法院", source = "行政诉讼法第四十六条")
  @RequiredInFull
  Optional<@Length(max = 200) String> getCourt();

  /** Months within which the party may sue. */
  @Term(value = "起诉期限", source = "行政诉讼法第四十六条", unit = "mo")
  @RequiredInFull
  Optional<@Min(0) @Max(120) Integer> getLitigationMonths();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRemedyNotice.Builder {}
}
