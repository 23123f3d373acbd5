package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PARTNER;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The answer of the receiver (移送答复). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "移送答复",
    source = "环境保护行政执法与刑事司法衔接工作办法第九条",
    certainty = CERTAIN,
    publication = PARTNER)
public interface TransferReply extends DataObject<TransferReply> {

  /** What it answers. */
  @Term("移送答复")
  @Valid
  TransferReplyKind getKind();

  /** Day of the answer. */
  @Term("答复日期")
  @RequiredInFull
  Optional<LocalDate> getRepliedOn();

  /** Number of the document, 1 to 100 characters. */
  @Term("答复文号")
  Optional<@Length(max = 100) String> getDocumentNo();

  /** Why no case was filed, 1 to 1000 characters. */
  @Term("不立案理由")
  Optional<@Length(max = 1000) String> getReason();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTransferReply.Builder {}
}
