package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.MediaElement;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/**
 * A visit that helps an enterprise (帮扶体检), such as the "health checks" of Songjiang in 2020. Never
 * an inspection: it counts neither as one nor towards a cap, and no penalty follows from it. The
 * article attests that there are such visits; every field is our proposal. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(
    name = "service-visit",
    term = "帮扶体检",
    source = "2020年执法大练兵文章",
    certainty = ASSUMED,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface ServiceVisit extends EnforcementRecord<ServiceVisit> {

  /** Unit that made the visit. */
  @Term("帮扶单位")
  @RequiredInFull
  Optional<@Valid AgencyRef> getUnit();

  /** Day of the visit. */
  @Term("帮扶日期")
  @RequiredInFull
  Optional<LocalDate> getVisitedOn();

  /** Enterprise that was helped. */
  @Term("帮扶对象（排污单位）")
  @RequiredInFull
  Optional<@Valid RecordId<Enterprise>> getTargetEnterprise();

  /** Source that was looked at. */
  @Term("帮扶对象（固定污染源）")
  Optional<@Valid RecordId<PollutionSource>> getTargetSource();

  /** Persons who made the visit. */
  @Term(value = "帮扶人员", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid Officer> getOfficers();

  /** Elements that the visit was about. */
  @Term("帮扶要素")
  List<@Valid MediaElement> getElements();

  /** What the enterprise was advised, 1 to 4000 characters. */
  @Term(value = "帮扶建议", publication = REDACTED)
  @RequiredInFull
  Optional<@Length(max = 4000) String> getAdvice();

  /** Findings that the enterprise was helped to correct, none of which leads to a penalty. */
  @Term(value = "帮扶问题", publication = INTERNAL)
  List<@Valid RecordId<Finding>> getFindings();

  @Override
  default Optional<LocalDate> actDate() {
    return getVisitedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableServiceVisit.Builder {}
}
