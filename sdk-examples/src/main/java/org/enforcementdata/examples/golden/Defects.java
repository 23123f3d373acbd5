package org.enforcementdata.examples.golden;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.ReInspection;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.Service;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.receipt.EnforcementReceipt;
import org.enforcementdata.model.snapshot.PartySnapshot;

/**
 * Plants documented defects: an officer missing from an inspection and its receipt (E7 item 1), a
 * return with officer-trips counted per inspection and a fen lost (2 and 4), a wrong last character
 * of the party's code in an order (7), an order re-inspected on day 31 (8).
 */
public final class Defects {

  /** The order that bears a wrong code. */
  private static final int ORDER_OF_WRONG_CODE = 5;

  /** The order, the only one of its source, that is re-inspected late. */
  private static final int LATE_ORDER = Outcome.finding(Outcome.REINSPECTED - 1, 0);

  private static final int DAYS_ALLOWED = 30;

  private final RecordId<Inspection> lonely;
  private final RecordId<Inspection> late;
  private final OffsetDateTime lateStart;

  private Defects(List<EnforcementRecord<?>> records) {
    this.lonely = Ids.INSPECTION.of(1000);
    RectificationOrder order =
        records.stream()
            .filter(record -> record.getRecordId().equals(Ids.ORDER.of(LATE_ORDER)))
            .map(RectificationOrder.class::cast)
            .findFirst()
            .orElseThrow();
    this.late = order.getReInspections().get(0).getInspection().orElseThrow();
    LocalDate day =
        order.getService().flatMap(Service::getServedOn).orElseThrow().plusDays(DAYS_ALLOWED + 1);
    this.lateStart = Days.at(day, LocalTime.of(18, 0));
  }

  /** The records with the defects planted, one record added. */
  public static List<EnforcementRecord<?>> plant(List<EnforcementRecord<?>> records) {
    Defects defects = new Defects(records);
    List<EnforcementRecord<?>> planted = new ArrayList<>();
    records.forEach(record -> planted.add(defects.planted(record)));
    planted.add(CampaignFrame.wrongReturn(Tally.of(new Schedule().dispatches())));
    return planted;
  }

  private EnforcementRecord<?> planted(EnforcementRecord<?> record) {
    if (record instanceof Inspection inspection) {
      return planted(inspection);
    }
    if (record instanceof EnforcementReceipt receipt) {
      return planted(receipt);
    }
    return record instanceof RectificationOrder order ? planted(order) : record;
  }

  private Inspection planted(Inspection inspection) {
    if (inspection.getRecordId().equals(lonely)) {
      return Inspection.builder()
          .from(inspection)
          .officersPresent(inspection.getOfficersPresent().subList(0, 1))
          .build();
    }
    if (inspection.getRecordId().equals(late)) {
      Duration length =
          Duration.between(
              inspection.getStartedAt().orElseThrow(), inspection.getEndedAt().orElseThrow());
      return Inspection.builder()
          .from(inspection)
          .startedAt(lateStart)
          .endedAt(lateStart.plus(length))
          .createdAt(Days.EXPORT)
          .build();
    }
    return inspection;
  }

  private EnforcementReceipt planted(EnforcementReceipt receipt) {
    return receipt.getInspection().filter(lonely::equals).isPresent()
        ? EnforcementReceipt.builder()
            .from(receipt)
            .officers(receipt.getOfficers().subList(0, 1))
            .build()
        : receipt;
  }

  private RectificationOrder planted(RectificationOrder order) {
    if (order.getRecordId().equals(Ids.ORDER.of(ORDER_OF_WRONG_CODE))) {
      return RectificationOrder.builder()
          .from(order)
          .party(order.getParty().map(Defects::flipped))
          .build();
    }
    if (order.getRecordId().equals(Ids.ORDER.of(LATE_ORDER))) {
      ReInspection reInspection =
          ReInspection.builder()
              .from(order.getReInspections().get(0))
              .inspectedAt(lateStart)
              .build();
      return RectificationOrder.builder().from(order).reInspections(List.of(reInspection)).build();
    }
    return order;
  }

  private static PartySnapshot flipped(PartySnapshot party) {
    String code = party.getCreditCode().orElseThrow().getValue();
    char last = code.charAt(code.length() - 1);
    String wrong = code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0');
    return PartySnapshot.builder().from(party).creditCode(CreditCode.of(wrong)).build();
  }
}
