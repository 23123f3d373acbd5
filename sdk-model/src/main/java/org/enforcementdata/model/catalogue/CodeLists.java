package org.enforcementdata.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.campaign.CampaignMeasure;
import org.enforcementdata.model.campaign.CampaignStatus;
import org.enforcementdata.model.campaign.CoverageGoal;
import org.enforcementdata.model.campaign.DimensionMode;
import org.enforcementdata.model.campaign.IdentityRelation;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureDerivation;
import org.enforcementdata.model.campaign.RatioKind;
import org.enforcementdata.model.campaign.ReturnKind;
import org.enforcementdata.model.campaign.WorkingSystem;
import org.enforcementdata.model.casework.CaseOutcomeKind;
import org.enforcementdata.model.casework.CaseProcedure;
import org.enforcementdata.model.casework.CompulsoryMeasureKind;
import org.enforcementdata.model.casework.DueKind;
import org.enforcementdata.model.casework.DueStart;
import org.enforcementdata.model.casework.EnforcementCaseStatus;
import org.enforcementdata.model.casework.ExcludedPeriodReason;
import org.enforcementdata.model.casework.ExtensionKind;
import org.enforcementdata.model.casework.FineBasisKind;
import org.enforcementdata.model.casework.NoPenaltyGround;
import org.enforcementdata.model.casework.NoPenaltyKind;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.casework.ReInspectionResult;
import org.enforcementdata.model.casework.RectificationOrderStatus;
import org.enforcementdata.model.casework.RemedyKind;
import org.enforcementdata.model.casework.RestrictionKind;
import org.enforcementdata.model.casework.RevocationKind;
import org.enforcementdata.model.casework.ServiceMethod;
import org.enforcementdata.model.casework.StatementKind;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.code.ComplainantMode;
import org.enforcementdata.model.code.ComplianceColour;
import org.enforcementdata.model.code.DocumentKind;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.code.HazardousWasteEdition;
import org.enforcementdata.model.code.InspectionKind;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.MediaElement;
import org.enforcementdata.model.code.NoPenaltyCondition;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.code.PartySignature;
import org.enforcementdata.model.code.ReviewOpinion;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.complaint.AcceptanceKind;
import org.enforcementdata.model.complaint.ComplaintActionKind;
import org.enforcementdata.model.complaint.ComplaintCategory;
import org.enforcementdata.model.complaint.ComplaintChannel;
import org.enforcementdata.model.complaint.ComplaintStatus;
import org.enforcementdata.model.complaint.Satisfaction;
import org.enforcementdata.model.cooperation.MaterialKind;
import org.enforcementdata.model.cooperation.OperationScope;
import org.enforcementdata.model.cooperation.OperationTheme;
import org.enforcementdata.model.cooperation.SecondmentKind;
import org.enforcementdata.model.cooperation.TransferKind;
import org.enforcementdata.model.cooperation.TransferReplyKind;
import org.enforcementdata.model.cooperation.TransferStatus;
import org.enforcementdata.model.cooperation.UnitKind;
import org.enforcementdata.model.cooperation.Unity;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.discretion.AdjustmentKind;
import org.enforcementdata.model.discretion.DiscretionFormula;
import org.enforcementdata.model.discretion.NoPenaltyField;
import org.enforcementdata.model.discretion.RoundingManner;
import org.enforcementdata.model.evidence.CapturerKind;
import org.enforcementdata.model.evidence.EvidenceSubtype;
import org.enforcementdata.model.evidence.EvidenceType;
import org.enforcementdata.model.evidence.ProcessMedium;
import org.enforcementdata.model.evidence.ProcessStage;
import org.enforcementdata.model.evidence.SiteAreaKind;
import org.enforcementdata.model.exchange.ExchangePurpose;
import org.enforcementdata.model.exchange.ReceptionEffect;
import org.enforcementdata.model.exchange.ReceptionResult;
import org.enforcementdata.model.finding.DispositionType;
import org.enforcementdata.model.finding.FindingOrigin;
import org.enforcementdata.model.finding.FindingSeverity;
import org.enforcementdata.model.finding.FindingStatus;
import org.enforcementdata.model.finding.FirstOccurrence;
import org.enforcementdata.model.finding.Harm;
import org.enforcementdata.model.finding.VerificationMode;
import org.enforcementdata.model.header.AnnotationStatus;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.header.ProvenanceMedium;
import org.enforcementdata.model.header.WithdrawalKind;
import org.enforcementdata.model.identity.DigestAlgorithm;
import org.enforcementdata.model.identity.IdentityDocumentKind;
import org.enforcementdata.model.inspection.AnswerType;
import org.enforcementdata.model.inspection.CheckResult;
import org.enforcementdata.model.inspection.ChecklistMethod;
import org.enforcementdata.model.inspection.InspectionOutcome;
import org.enforcementdata.model.inspection.InspectionSource;
import org.enforcementdata.model.inspection.InspectionStatus;
import org.enforcementdata.model.inspection.TimeClass;
import org.enforcementdata.model.monitoring.DataFlag;
import org.enforcementdata.model.monitoring.MonitoringMethod;
import org.enforcementdata.model.monitoring.ResultValidity;
import org.enforcementdata.model.monitoring.SignalHandling;
import org.enforcementdata.model.party.ComplianceScheme;
import org.enforcementdata.model.party.OperatingStatus;
import org.enforcementdata.model.party.PositiveListProposer;
import org.enforcementdata.model.party.PositiveListStatus;
import org.enforcementdata.model.party.RemovalReason;
import org.enforcementdata.model.permit.ApplicationKind;
import org.enforcementdata.model.permit.DischargeMode;
import org.enforcementdata.model.permit.ExecutionReportKind;
import org.enforcementdata.model.permit.MonitoringManner;
import org.enforcementdata.model.permit.OutletKind;
import org.enforcementdata.model.permit.PermitCategory;
import org.enforcementdata.model.permit.PermitChangeKind;
import org.enforcementdata.model.permit.PermitStatus;
import org.enforcementdata.model.permit.RegistrationStatus;
import org.enforcementdata.model.permit.ReportFrequency;
import org.enforcementdata.model.permit.TargetTag;
import org.enforcementdata.model.plan.DrawAlgorithm;
import org.enforcementdata.model.plan.PlanStatus;
import org.enforcementdata.model.plan.PoolKind;
import org.enforcementdata.model.publicity.CreditRepairClass;
import org.enforcementdata.model.publicity.CreditRepairResult;
import org.enforcementdata.model.publicity.PublicityChannelKind;
import org.enforcementdata.model.publicity.PublicityStage;
import org.enforcementdata.model.publicity.PublicitySubject;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.Currency;
import org.enforcementdata.model.quantity.Datum;
import org.enforcementdata.model.quantity.MeasureWord;
import org.enforcementdata.model.quantity.MeasurementQualifier;
import org.enforcementdata.model.quantity.MoneyUnit;
import org.enforcementdata.model.quantity.ShareUnit;
import org.enforcementdata.model.quantity.TimeUnit;
import org.enforcementdata.model.receipt.DeliveryChannel;
import org.enforcementdata.model.receipt.EnforcementReceiptStatus;
import org.enforcementdata.model.receipt.FeedbackAnswer;
import org.enforcementdata.model.receipt.IntegrityMission;
import org.enforcementdata.model.receipt.IntegrityReceiptStatus;
import org.enforcementdata.model.receipt.IntegrityTopic;
import org.enforcementdata.model.receipt.ReceiptResult;
import org.enforcementdata.model.receipt.RespondentKind;
import org.enforcementdata.model.receipt.ReturnChannel;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRole;
import org.enforcementdata.model.training.LecturerKind;
import org.enforcementdata.model.training.TrainingKind;
import org.enforcementdata.model.training.TrainingMode;
import org.enforcementdata.model.training.TrainingTopic;

/** The code lists of the standard, sorted by id. */
public final class CodeLists {

  private static final List<CodeList<?>> ALL =
      List.of(
          AgencyKind.list(),
          AgencyLevel.list(),
          AgencyRole.list(),
          AnnotationStatus.list(),
          AnswerType.list(),
          ApplicationKind.list(),
          CampaignKind.list(),
          CampaignMeasure.list(),
          CampaignStatus.list(),
          WorkingSystem.list(),
          CapturerKind.list(),
          CaseOutcomeKind.list(),
          CaseProcedure.list(),
          CheckResult.list(),
          ChecklistMethod.list(),
          ComplainantMode.list(),
          AcceptanceKind.list(),
          ComplaintActionKind.list(),
          ComplaintCategory.list(),
          ComplaintChannel.list(),
          ComplaintStatus.list(),
          ComplianceColour.list(),
          ComplianceScheme.list(),
          CompulsoryMeasureKind.list(),
          Unity.list(),
          CountQualifier.list(),
          CoverageGoal.list(),
          CreditRepairClass.list(),
          CreditRepairResult.list(),
          Currency.list(),
          DataFlag.list(),
          Datum.list(),
          DeliveryChannel.list(),
          DigestAlgorithm.list(),
          DimensionMode.list(),
          DischargeMode.list(),
          AdjustmentKind.list(),
          DiscretionFormula.list(),
          DispositionType.list(),
          DocumentKind.list(),
          DrawAlgorithm.list(),
          DueKind.list(),
          DueStart.list(),
          EnforcementCaseStatus.list(),
          EnforcementReceiptStatus.list(),
          UnitKind.list(),
          EntityType.list(),
          EvidenceSubtype.list(),
          EvidenceType.list(),
          ExchangePurpose.list(),
          ExcludedPeriodReason.list(),
          ExecutionReportKind.list(),
          ExtensionKind.list(),
          FeedbackAnswer.list(),
          FindingOrigin.list(),
          FindingSeverity.list(),
          FindingStatus.list(),
          FineBasisKind.list(),
          FirstOccurrence.list(),
          Harm.list(),
          HazardousWasteEdition.list(),
          IdentityDocumentKind.list(),
          IdentityRelation.list(),
          InspectionKind.list(),
          InspectionMode.list(),
          InspectionOutcome.list(),
          PlanStatus.list(),
          InspectionSource.list(),
          InspectionStatus.list(),
          IntegrityMission.list(),
          IntegrityReceiptStatus.list(),
          RespondentKind.list(),
          ReturnChannel.list(),
          IntegrityTopic.list(),
          LecturerKind.list(),
          Level.list(),
          MeasureCode.list(),
          MeasureDerivation.list(),
          MeasureWord.list(),
          MeasurementQualifier.list(),
          MediaElement.list(),
          MoneyUnit.list(),
          MonitoringManner.list(),
          MonitoringMethod.list(),
          NoPenaltyCondition.list(),
          NoPenaltyField.list(),
          NoPenaltyGround.list(),
          NoPenaltyKind.list(),
          OffSiteMethod.list(),
          OfficerRole.list(),
          OperatingStatus.list(),
          OperationScope.list(),
          OperationTheme.list(),
          OutletKind.list(),
          PartySignature.list(),
          PenaltyType.list(),
          PermitCategory.list(),
          PermitChangeKind.list(),
          PermitStatus.list(),
          PoolKind.list(),
          PositiveListProposer.list(),
          RemovalReason.list(),
          PositiveListStatus.list(),
          ProcessMedium.list(),
          ProcessStage.list(),
          RestrictionKind.list(),
          Profile.list(),
          ProvenanceMedium.list(),
          PublicityChannelKind.list(),
          PublicityStage.list(),
          PublicitySubject.list(),
          RatioKind.list(),
          ReInspectionResult.list(),
          ReasonKind.list(),
          ReceiptResult.list(),
          ReceptionEffect.list(),
          ReceptionResult.list(),
          RectificationOrderStatus.list(),
          RegistrationStatus.list(),
          RemedyKind.list(),
          ReportFrequency.list(),
          ResultValidity.list(),
          ReturnKind.list(),
          ReviewOpinion.list(),
          RevocationKind.list(),
          RoundingManner.list(),
          Satisfaction.list(),
          SecondmentKind.list(),
          ServiceMethod.list(),
          Severity.list(),
          ShareUnit.list(),
          SignalHandling.list(),
          SiteAreaKind.list(),
          StatementKind.list(),
          TargetStratum.list(),
          TargetTag.list(),
          TimeClass.list(),
          TimeUnit.list(),
          TrainingKind.list(),
          TrainingMode.list(),
          TrainingTopic.list(),
          TransferKind.list(),
          MaterialKind.list(),
          TransferReplyKind.list(),
          TransferStatus.list(),
          VerificationMode.list(),
          WithdrawalKind.list());

  private static final Map<String, CodeList<?>> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(CodeList::id, Function.identity()));

  private CodeLists() {}

  /** The lists, sorted by id. */
  public static List<CodeList<?>> all() {
    return ALL;
  }

  /** The list of an id such as {@code inspection-mode}; empty where there is none. */
  public static Optional<CodeList<?>> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
