package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.TimeLimit;
import org.immutables.value.Value;

/** The remedies of which a document tells the party (复议、诉讼途径和期限). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "复议、诉讼途径和期限",
    source = "行政复议法（2023）第二十条",
    certainty = CERTAIN,
    publication = PUBLIC)
public interface RemedyNotice extends DataObject<RemedyNotice> {

  /** Bodies to which an application for review goes, 1 to 200 characters each. */
  @Term("复议机关")
  @RequiredInFull
  List<@Length(max = 200) String> getReviewBodies();

  /** Time within which review may be applied for. */
  @Term("复议申请期限")
  @RequiredInFull
  Optional<@Valid TimeLimit> getReviewTerm();

  /** Court at which the party may sue, 1 to 200 characters. */
  @Term(value = "诉讼法院", source = "行政诉讼法第四十六条")
  @RequiredInFull
  Optional<@Length(max = 200) String> getCourt();

  /** Time within which the party may sue. */
  @Term(value = "起诉期限", source = "行政诉讼法第四十六条")
  @RequiredInFull
  Optional<@Valid TimeLimit> getSuitTerm();

  /** Whether it says that remedies do not stop the execution. */
  @Term(value = "是否告知不停止执行", certainty = ASSUMED)
  Optional<Boolean> getNoStay();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRemedyNotice.Builder {}
}
