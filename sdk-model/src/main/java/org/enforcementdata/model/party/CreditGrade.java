package org.enforcementdata.model.party;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * An environmental credit grade and its period (生态环境信用等级); the grade codes are local and not known
 * to the standard. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("生态环境信用等级")
public interface CreditGrade extends DataObject {

  /** Grade as the local scheme writes it, 1 to 50 characters. */
  @Term(value = "信用等级", source = "沪环规〔2024〕18号", publication = Publication.PUBLIC)
  @Length(max = 50)
  String getGrade();

  /** First day of the grade. */
  @Term(value = "有效期自", source = "沪环规〔2024〕18号", publication = Publication.PUBLIC)
  LocalDate getValidFrom();

  /** Last day of the grade. */
  @Term(value = "有效期至", source = "沪环规〔2024〕18号", publication = Publication.PUBLIC)
  Optional<LocalDate> getValidTo();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CreditGrade} values. */
  final class Builder extends ImmutableCreditGrade.Builder {}
}
