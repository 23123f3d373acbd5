package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.List;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One question with the sums of its answers (问卷题目). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "问卷题目", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface SurveyQuestion extends DataObject<SurveyQuestion> {

  /** Question, 1 to 500 characters. */
  @Term("题目")
  @Length(max = 500)
  String getQuestion();

  /** How many chose what. */
  @Term("选项汇总")
  @RequiredInFull
  List<@Valid SurveyTally> getTallies();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSurveyQuestion.Builder {}
}
