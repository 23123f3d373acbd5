package org.enforcementdata.model.identity;

import jakarta.validation.Valid;
import org.enforcementdata.model.code.AgencyKind;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * An agency (机关) as a record names it, such as 上海市奉贤区生态环境局. A snapshot of the day, not a link to a
 * register. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("机关")
public interface AgencyRef extends DataObject {

  /** Full name. */
  @Term(
      value = "机关名称",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Length(max = 200)
  String getName();

  /** Unified social credit code of the agency. */
  @Term(
      value = "机关统一社会信用代码",
      source = "GB 32100-2015",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  CreditCode getCreditCode();

  /** Division that the agency is responsible for. */
  @Term(
      value = "机关行政区划代码",
      source = "GB/T 2260-2007",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  DivisionCode getDivision();

  /** Administrative level. */
  @Term(
      value = "机关层级",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  AgencyLevel getLevel();

  /** Kind of agency. */
  @Term(
      value = "机关类别",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  AgencyKind getKind();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AgencyRef} values. */
  final class Builder extends ImmutableAgencyRef.Builder {}
}
