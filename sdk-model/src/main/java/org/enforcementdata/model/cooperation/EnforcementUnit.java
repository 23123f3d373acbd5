package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A unit that enforces (执法机构), such as the headquarters of Shanghai, its 15 district brigades and
 * the detachment of Pudong. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "enforcement-unit",
    term = "执法机构",
    source = "2020年执法大练兵文章",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface EnforcementUnit extends EnforcementRecord<EnforcementUnit> {

  /** Name, 1 to 200 characters. */
  @Term("执法机构名称")
  @Length(max = 200)
  String getName();

  /** Kind. */
  @Term("执法机构类别")
  Optional<@Valid UnitKind> getKind();

  /** Agency to which it belongs. */
  @Term("所属机关")
  Optional<@Valid AgencyRef> getAgency();

  /** Level. */
  @Term("层级")
  Optional<@Valid AgencyLevel> getLevel();

  /** Where it enforces. */
  @Term("行政区划代码")
  Optional<@Valid DivisionCode> getDivision();

  /** Unit above it. */
  @Term("上级执法机构")
  Optional<@Valid RecordId<EnforcementUnit>> getParent();

  /** Day on which it was set up. */
  @Term(value = "成立日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getEstablishedOn();

  /** Public phone. */
  @Term(value = "公开电话", source = "SDK", certainty = ASSUMED)
  Optional<@Valid Phone> getPhone();

  @Override
  default Optional<LocalDate> actDate() {
    return getEstablishedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableEnforcementUnit.Builder {}
}
