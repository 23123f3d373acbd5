package org.enforcementdata.model.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The remedies of which a document tells the party (复议、诉讼途径和期限). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("复议、诉讼途径和期限")
public interface RemedyNotice extends DataObject {

  /** Agency to which an application for reconsideration goes, 1 to 200 characters. */
  @Term(value = "复议机关", source = "行政复议法（2023）第二十条", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getReconsiderationAgency();

  /** Natural days within which reconsideration may be applied for. */
  @Term(value = "复议申请期限", source = "行政复议法（2023）第二十条", publication = Publication.PUBLIC, unit = "d")
  @Min(0)
  @Max(3650)
  int getReconsiderationDays();

  /** Court at which the party may sue, 1 to 200 characters. */
  @Term(value = "诉讼法院", source = "行政诉讼法第四十六条", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getCourt();

  /** Months within which the party may sue. */
  @Term(value = "起诉期限", source = "行政诉讼法第四十六条", publication = Publication.PUBLIC, unit = "mo")
  @Min(0)
  @Max(120)
  int getLitigationMonths();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RemedyNotice} values. */
  final class Builder extends ImmutableRemedyNotice.Builder {}
}
