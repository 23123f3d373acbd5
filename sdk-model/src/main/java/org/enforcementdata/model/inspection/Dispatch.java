package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/**
 * One turn-out of officers (出动): who went out, when, with what, to which inspections. Officer-trips
 * (人次) are counted here, never at inspections. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(name = "dispatch", term = "出动", source = "SDK", certainty = CERTAIN, publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period(start = "startedAt", end = "endedAt")
@DayOf(day = "dispatchedOn", instant = "startedAt")
public interface Dispatch extends EnforcementRecord<Dispatch> {

  /** Unit that turned out. */
  @Term(value = "出动单位", source = "2020年执法大练兵文章")
  @RequiredInFull
  Optional<@Valid AgencyRef> getUnit();

  /** Day of the turn-out. */
  @Term(value = "出动日期", certainty = ASSUMED)
  @RequiredInFull
  Optional<LocalDate> getDispatchedOn();

  /** When it started. */
  @Term(value = "出发时间", certainty = ASSUMED)
  @RequiredInFull
  Optional<OffsetDateTime> getStartedAt();

  /** When it ended. */
  @Term(value = "返回时间", certainty = ASSUMED)
  @RequiredInFull
  Optional<OffsetDateTime> getEndedAt();

  /** Officers who turned out, at least 2. */
  @Term(value = "执法人员", source = "行政处罚法（2021）第四十二条", privacy = P1, publication = PUBLIC)
  @RequiredInFull
  @Value.Redacted
  List<@Valid Officer> getOfficers();

  /** Assistants and experts who went along. */
  @Term(value = "辅助人员", source = "国办发〔2024〕54号", privacy = P1, publication = PUBLIC)
  @Value.Redacted
  List<@Valid Officer> getAssistants();

  /** Vehicles, by their number, 1 to 50 characters each. */
  @Term(value = "车辆", certainty = ASSUMED, publication = INTERNAL)
  List<@Length(max = 50) String> getVehicles();

  /** Inspections that were made. */
  @Term(value = "检查", source = "2020年执法大练兵文章", publication = INTERNAL)
  List<@Valid RecordId<Inspection>> getInspections();

  /** Campaigns that the turn-out belonged to. */
  @Term(value = "专项行动", source = "2020年执法大练兵文章")
  List<@Valid RecordId<Campaign>> getCampaigns();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getDispatchedOn(), getStartedAt());
  }

  /** Number of officer-trips (出动人次): one for each officer. */
  default int officerTrips() {
    return getOfficers().size();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDispatch.Builder {}
}
