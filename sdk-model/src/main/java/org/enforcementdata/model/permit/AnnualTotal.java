package org.enforcementdata.model.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PollutantCode;
import org.immutables.value.Value;

/** Permitted tonnes of a pollutant in one year (年许可排放量). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("年许可排放量")
public interface AnnualTotal extends DataObject {

  /** Code of the pollutant. */
  @Term(value = "污染物代码", source = "排污许可管理条例第十三条", publication = Publication.PUBLIC)
  @Valid
  PollutantCode getPollutantCode();

  /** Calendar year. */
  @Term(value = "年度", source = "排污许可管理条例第十三条", publication = Publication.PUBLIC)
  @Min(1)
  @Max(9999)
  int getYear();

  /** Permitted tonnes, 0 or more. */
  @Term(value = "许可排放量", source = "排污许可管理条例第十三条", publication = Publication.PUBLIC, unit = "t")
  @DecimalMin("0")
  BigDecimal getTonnes();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AnnualTotal} values. */
  final class Builder extends ImmutableAnnualTotal.Builder {}
}
