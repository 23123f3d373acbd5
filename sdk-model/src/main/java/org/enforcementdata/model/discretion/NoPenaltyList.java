package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A list of minor acts that are not penalised (免罚清单), such as Shanghai's of 2020 with 5 fields and
 * 11 items. A list whose wording was not read is an excerpt; nobody distributes its items over
 * fields. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "no-penalty-list",
    term = "免罚清单",
    source = "生态环境轻微违法违规行为免罚清单",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface NoPenaltyList extends EnforcementRecord<NoPenaltyList> {

  /** Title, 1 to 200 characters. */
  @Term("清单名称")
  @RequiredInFull
  Optional<@Length(max = 200) String> getTitle();

  /** Version, 1 to 64 characters. */
  @Term(value = "清单版本", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Length(max = 64) String> getVersion();

  /** Agencies that issued it. */
  @Term("制定机关")
  @RequiredInFull
  List<@Valid AgencyRef> getIssuers();

  /** Day of issue. */
  @Term("印发日期")
  @RequiredInFull
  Optional<LocalDate> getIssuedOn();

  /** First day in force. */
  @Term("施行日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day in force. */
  @Term("失效日期")
  Optional<LocalDate> getEndsOn();

  /** Where it is in force. */
  @Term(value = "适用区域", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  List<@Valid DivisionCode> getTerritories();

  /** Fields. */
  @Term("免罚领域")
  @RequiredInFull
  List<@Valid NoPenaltyField> getFields();

  /** Items. */
  @Term("清单事项")
  @RequiredInFull
  List<@Valid NoPenaltyItem> getItems();

  @Override
  default Optional<LocalDate> actDate() {
    return getIssuedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableNoPenaltyList.Builder {}
}
