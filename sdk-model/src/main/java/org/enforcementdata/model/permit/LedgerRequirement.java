package org.enforcementdata.model.permit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What a permit demands of the unit's ledger (环境管理台账). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("环境管理台账")
public interface LedgerRequirement extends DataObject {

  /** What must be recorded, 1 to 2000 characters. */
  @Term(value = "台账内容", source = "排污许可管理条例第二十一条", publication = Publication.INTERNAL)
  @Length(max = 2000)
  String getText();

  /** How many years the ledger must be kept. */
  @Term(value = "保存年限", source = "排污许可管理条例第二十一条", publication = Publication.INTERNAL, unit = "a")
  @Min(0)
  @Max(100)
  int getRetentionYears();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link LedgerRequirement} values. */
  final class Builder extends ImmutableLedgerRequirement.Builder {}
}
