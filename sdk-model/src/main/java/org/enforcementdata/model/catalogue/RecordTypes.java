package org.enforcementdata.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.casework.DailyPenalty;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.NoPenaltyNotice;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.ProductionRestriction;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.ServiceReceipt;
import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.cooperation.CooperationMechanism;
import org.enforcementdata.model.cooperation.EnforcementUnit;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.cooperation.Secondment;
import org.enforcementdata.model.cooperation.TaskForce;
import org.enforcementdata.model.cooperation.Transfer;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.discretion.DiscretionBenchmark;
import org.enforcementdata.model.discretion.DiscretionCalculation;
import org.enforcementdata.model.discretion.NoPenaltyList;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.evidence.InterviewRecord;
import org.enforcementdata.model.evidence.ProcessLogEntry;
import org.enforcementdata.model.evidence.SamplingRecord;
import org.enforcementdata.model.evidence.SiteRecord;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.inspection.ServiceVisit;
import org.enforcementdata.model.monitoring.MonitoringResult;
import org.enforcementdata.model.monitoring.Signal;
import org.enforcementdata.model.party.ComplianceCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.party.PositiveListEntry;
import org.enforcementdata.model.permit.ExecutionReport;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.model.plan.InspectionPlan;
import org.enforcementdata.model.plan.PoolSnapshot;
import org.enforcementdata.model.plan.RandomDraw;
import org.enforcementdata.model.publicity.CreditRepair;
import org.enforcementdata.model.publicity.DatasetCatalogEntry;
import org.enforcementdata.model.publicity.HazardousWasteManifestRef;
import org.enforcementdata.model.publicity.PublicityRecord;
import org.enforcementdata.model.receipt.EnforcementReceipt;
import org.enforcementdata.model.receipt.IntegrityReceipt;
import org.enforcementdata.model.receipt.SupervisorSurvey;
import org.enforcementdata.model.training.TrainingRecord;

/** The record types of the standard, in its order. */
public final class RecordTypes {

  private static final List<Class<? extends EnforcementRecord<?>>> ALL =
      List.of(
          Enterprise.class,
          PollutionSource.class,
          Permit.class,
          Registration.class,
          ExecutionReport.class,
          Inspector.class,
          EnforcementUnit.class,
          InspectionPlan.class,
          PoolSnapshot.class,
          RandomDraw.class,
          Dispatch.class,
          Inspection.class,
          ChecklistTemplate.class,
          SiteRecord.class,
          InterviewRecord.class,
          SamplingRecord.class,
          EvidenceItem.class,
          ProcessLogEntry.class,
          MonitoringResult.class,
          Signal.class,
          Finding.class,
          RectificationOrder.class,
          EnforcementCase.class,
          DiscretionBenchmark.class,
          DiscretionCalculation.class,
          PenaltyDecision.class,
          DailyPenalty.class,
          ProductionRestriction.class,
          NoPenaltyList.class,
          NoPenaltyNotice.class,
          ServiceReceipt.class,
          EnforcementReceipt.class,
          IntegrityReceipt.class,
          SupervisorSurvey.class,
          Complaint.class,
          Transfer.class,
          Campaign.class,
          TaskForce.class,
          Secondment.class,
          StatisticalReturn.class,
          JointOperation.class,
          CooperationMechanism.class,
          ServiceVisit.class,
          PositiveListEntry.class,
          ComplianceCode.class,
          PublicityRecord.class,
          TrainingRecord.class,
          HazardousWasteManifestRef.class,
          DatasetCatalogEntry.class,
          CreditRepair.class);

  private static final Map<String, Class<? extends EnforcementRecord<?>>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(RecordTypes::nameOf, Function.identity()));

  private RecordTypes() {}

  /** The record types. */
  public static List<Class<? extends EnforcementRecord<?>>> all() {
    return ALL;
  }

  /** The record type of a name such as {@code penalty-decision}; empty where there is none. */
  public static Optional<Class<? extends EnforcementRecord<?>>> ofName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The name on the wire of a record type, such as {@code penalty-decision}. */
  public static String nameOf(Class<?> type) {
    DataType declared = type.getAnnotation(DataType.class);
    return declared == null ? TypeDeclaration.of(type).wireName() : declared.name();
  }

  /** The name on the wire of a record's type. */
  public static String nameOf(EnforcementRecord<?> record) {
    return nameOf(TypeDeclaration.of(record).type());
  }
}
