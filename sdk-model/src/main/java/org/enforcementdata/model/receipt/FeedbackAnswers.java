package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The answers of a feedback form (评价项). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "评价项", source = "上海市检查码制度", certainty = ASSUMED, publication = INTERNAL)
public interface FeedbackAnswers extends DataObject<FeedbackAnswers> {

  /** Whether certificates were shown. */
  @Term("出示证件")
  @RequiredInFull
  Optional<@Valid FeedbackAnswer> getCertificatesShown();

  /** Whether two officers came. */
  @Term("两名以上执法人员")
  @RequiredInFull
  Optional<@Valid FeedbackAnswer> getTwoOfficers();

  /** Whether the purpose was explained. */
  @Term("说明来意")
  @RequiredInFull
  Optional<@Valid FeedbackAnswer> getPurposeExplained();

  /** Whether the manner was proper. */
  @Term("文明执法")
  @RequiredInFull
  Optional<@Valid FeedbackAnswer> getManner();

  /** Whether the officers were honest. */
  @Term("廉洁执法")
  @RequiredInFull
  Optional<@Valid FeedbackAnswer> getIntegrity();

  /** Whether production was disturbed. */
  @Term("影响生产")
  @RequiredInFull
  Optional<@Valid FeedbackAnswer> getDisturbance();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFeedbackAnswers.Builder {}
}
