package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.PenaltyType;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** The notice of an intended penalty (行政处罚事先告知书). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("行政处罚事先告知书")
public interface PreNotice extends DataObject {

  /** Number of the document. */
  @Term(value = "告知书文号", source = "行政处罚法（2021）第四十四条", publication = Publication.INTERNAL)
  @Valid
  DocumentNumber getNoticeNo();

  /** Day of service. */
  @Term(value = "告知送达日期", source = "行政处罚法（2021）第四十四条", publication = Publication.INTERNAL)
  LocalDate getServedOn();

  /** Intended kinds of penalty. */
  @Term(value = "拟处罚种类", source = "行政处罚法（2021）第四十四条", publication = Publication.INTERNAL)
  @Size(min = 1)
  List<@Valid PenaltyType> getProposedTypes();

  /** Intended fine. */
  @Term(value = "拟罚款金额", source = "行政处罚法（2021）第四十四条", publication = Publication.INTERNAL)
  Optional<@Valid Money> getProposedFine();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PreNotice} values. */
  final class Builder extends ImmutablePreNotice.Builder {}
}
