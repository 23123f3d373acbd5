package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** The notice of an intended penalty (行政处罚事先告知书). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "行政处罚事先告知书",
    source = "行政处罚法（2021）第四十四条",
    certainty = CERTAIN,
    publication = INTERNAL)
public interface PreNotice extends DataObject<PreNotice> {

  /** Number of the document. */
  @Term("告知书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getNoticeNo();

  /** Day of service. */
  @Term("告知送达日期")
  @RequiredInFull
  Optional<LocalDate> getServedOn();

  /** Intended kinds of penalty. */
  @Term("拟处罚种类")
  @RequiredInFull
  List<@Valid PenaltyType> getProposedTypes();

  /** Intended fine. */
  @Term("拟罚款金额")
  Optional<@Valid Money> getProposedFine();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePreNotice.Builder {}
}
