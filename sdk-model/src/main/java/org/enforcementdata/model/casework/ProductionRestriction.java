package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.snapshot.AgencyInRole;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.immutables.value.Value;

/**
 * A decision that limits or stops production until a violation is corrected (限制生产、停产整治决定书). Not a
 * penalty: that is a penalty decision with a code of its own. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "production-restriction",
    term = "限制生产、停产整治决定书",
    source = "环境保护主管部门实施限制生产、停产整治办法",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface ProductionRestriction extends EnforcementRecord<ProductionRestriction> {

  /** Number of the document. */
  @Term("限产停产决定书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getDecisionNo();

  /** Day of the decision. */
  @Term("决定日期")
  @RequiredInFull
  Optional<LocalDate> getDecidedOn();

  /** Party as it was on the day. */
  @Term(value = "当事人", privacy = P1, publication = REDACTED)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PartySnapshot> getParty();

  /** Acts in violation. */
  @Term(value = "违法行为", publication = REDACTED)
  @RequiredInFull
  List<@Valid ActWithoutPenalty> getActs();

  /** Whether production is limited or stopped. */
  @Term("限产停产类别")
  @RequiredInFull
  Optional<@Valid RestrictionKind> getKind();

  /** First day. */
  @Term("开始日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day of a limitation. */
  @Term("结束日期")
  Optional<LocalDate> getEndsOn();

  /** Extension of a limitation. */
  @Term("限制生产延期")
  Optional<@Valid RestrictionExtension> getTimeExtension();

  /** Day on which the plan of correction was filed. */
  @Term("整改方案备案日期")
  Optional<LocalDate> getCorrectionPlanOn();

  /** Day on which the party reported that it has corrected. */
  @Term("整改完成报告日期")
  Optional<LocalDate> getCompletionReportedOn();

  /** Day on which it ended. */
  @Term("解除日期")
  Optional<LocalDate> getLiftedOn();

  /** Check after it was lifted. */
  @Term(value = "后督察", publication = INTERNAL)
  Optional<@Valid RecordId<Inspection>> getFollowUp();

  /** Remedies against the decision. */
  @Term("救济途径和期限")
  @RequiredInFull
  Optional<@Valid RemedyNotice> getRemedies();

  /** Service of the decision. */
  @Term(value = "送达", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid Service> getService();

  /** Where the authority published it. */
  @Term(value = "公开情况", source = "SDK", certainty = ASSUMED)
  Optional<@Valid DocumentPublication> getPublication();

  /** Agencies with a part in it. */
  @Term(value = "机关及其作用", source = "SDK", certainty = ASSUMED)
  List<@Valid AgencyInRole> getAgencies();

  @Override
  default Optional<LocalDate> actDate() {
    return getDecidedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableProductionRestriction.Builder {}
}
