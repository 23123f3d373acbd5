package org.enforcementdata.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.inspection.ServiceVisit;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.model.receipt.EnforcementReceipt;

/** The record types of the standard, in its order. */
public final class RecordTypes {

  private static final List<Class<? extends EnforcementRecord<?>>> ALL =
      List.of(
          Enterprise.class,
          PollutionSource.class,
          Permit.class,
          Registration.class,
          Inspector.class,
          Dispatch.class,
          Inspection.class,
          ChecklistTemplate.class,
          EvidenceItem.class,
          Finding.class,
          RectificationOrder.class,
          EnforcementCase.class,
          PenaltyDecision.class,
          EnforcementReceipt.class,
          Campaign.class,
          StatisticalReturn.class,
          ServiceVisit.class);

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
