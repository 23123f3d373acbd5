package org.enforcementdata.model.receipt;

import jakarta.validation.Valid;
import org.enforcementdata.model.code.FeedbackAnswer;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The answers of a feedback form (评价项). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("评价项")
public interface FeedbackAnswers extends DataObject {

  /** Whether certificates were shown. */
  @Term(
      value = "出示证件",
      source = "上海市检查码制度",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  FeedbackAnswer getCertificatesShown();

  /** Whether two officers came. */
  @Term(
      value = "两名以上执法人员",
      source = "上海市检查码制度",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  FeedbackAnswer getTwoOfficers();

  /** Whether the purpose was explained. */
  @Term(
      value = "说明来意",
      source = "上海市检查码制度",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  FeedbackAnswer getPurposeExplained();

  /** Whether the manner was proper. */
  @Term(
      value = "文明执法",
      source = "上海市检查码制度",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  FeedbackAnswer getManner();

  /** Whether the officers were honest. */
  @Term(
      value = "廉洁执法",
      source = "上海市检查码制度",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  FeedbackAnswer getIntegrity();

  /** Whether production was disturbed. */
  @Term(
      value = "影响生产",
      source = "上海市检查码制度",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  FeedbackAnswer getDisturbance();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FeedbackAnswers} values. */
  final class Builder extends ImmutableFeedbackAnswers.Builder {}
}
