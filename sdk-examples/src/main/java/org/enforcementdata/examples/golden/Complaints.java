package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.ComplainantMode;
import org.enforcementdata.model.complaint.AcceptanceKind;
import org.enforcementdata.model.complaint.Complainant;
import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.complaint.ComplaintAction;
import org.enforcementdata.model.complaint.ComplaintActionKind;
import org.enforcementdata.model.complaint.ComplaintCategory;
import org.enforcementdata.model.complaint.ComplaintChannel;
import org.enforcementdata.model.complaint.ComplaintReply;
import org.enforcementdata.model.complaint.ComplaintStatus;

/** Complaints of the summer hotline, and those of Chongming in two years. */
final class Complaints {

  private static final int SUMMER = 3389;
  private static final int NOT_ACCEPTED = 211;
  private static final LocalDate JULY = LocalDate.of(2020, 7, 1);
  private static final int DAYS_OF_SUMMER = 62;

  /** Invented: only their ratio is that of the article. */
  private static final Map<Integer, Integer> CHONGMING = Map.of(2019, 1000, 2020, 487);

  private Complaints() {}

  static List<EnforcementRecord<?>> summer() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    for (int i = 0; i < SUMMER + NOT_ACCEPTED; i++) {
      LocalDate day = JULY.plusDays(i % DAYS_OF_SUMMER);
      District district = District.ALL.get(i % District.ALL.size());
      boolean isAccepted = i < SUMMER;
      Complaint.Builder complaint = of(i, district, Days.at(day, LocalTime.of(9, 0)), "hotline");
      if (!isAccepted) {
        complaint
            .acceptance(AcceptanceKind.NOT_COMPETENT)
            .acceptanceReason("不属于生态环境部门职责，已告知有权处理机关");
      }
      records.add(complaint.build());
    }
    records.set(0, mediated());
    return records;
  }

  /** Factory, public and government meet. */
  private static Complaint mediated() {
    return of(0, District.ALL.get(0), Days.at(JULY, LocalTime.of(9, 0)), "hotline")
        .createdAt(Days.EXPORT)
        .source(Ids.SOURCE.of(0))
        .complainant(Complainant.builder().mode(ComplainantMode.ANONYMOUS).build())
        .addActions(
            ComplaintAction.builder()
                .kind(ComplaintActionKind.MEDIATION)
                .takenAt(Days.at(JULY.plusDays(3), LocalTime.of(14, 0)))
                .note("厂、群、政府“三见面”")
                .build())
        .build();
  }

  static List<EnforcementRecord<?>> chongming() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    District chongming = District.of("310151");
    for (int year : List.of(2019, 2020)) {
      for (int i = 0; i < CHONGMING.getOrDefault(year, 0); i++) {
        LocalDate day = LocalDate.of(year, 1, 2).plusDays(i % 360);
        OffsetDateTime received = Days.at(day, LocalTime.of(8, 30));
        int number = 10_000 * (year - 2018) + i;
        Complaint.Builder complaint = of(number, chongming, received, "synthetic");
        if (year == 2020) {
          OffsetDateTime replied =
              i == 0 ? received.plusHours(7).plusMinutes(40) : received.plusDays(9);
          complaint.reply(reply(replied)).createdAt(replied.plusMinutes(30));
        }
        records.add(complaint.build());
      }
    }
    return records;
  }

  /** A complaint about a source. */
  static Complaint ofTarget(int number, Visit visit) {
    return of(number, visit.district(), visit.startedAt().minusDays(1), "hotline")
        .source(Ids.SOURCE.of(visit.source()))
        .build();
  }

  private static ComplaintReply reply(OffsetDateTime repliedAt) {
    return ComplaintReply.builder()
        .repliedAt(repliedAt)
        .method("电话")
        .content("已责令排污单位停止排放并清理河道")
        .build();
  }

  private static Complaint.Builder of(
      int number, District district, OffsetDateTime receivedAt, String system) {
    return new Complaint.Builder()
        .recordId(Ids.COMPLAINT.of(number))
        .revision(1)
        .issuer(district.agency())
        .sourceSystem(system)
        .createdAt(receivedAt.plusMinutes(20))
        .complaintNo("XF-" + receivedAt.getYear() + "-" + (number + 1))
        .channel(ComplaintChannel.HOTLINE_12345)
        .receivedAt(receivedAt)
        .content("反映附近企业排放废水、废气")
        .place(district.name() + "虚构路")
        .targetText("附近企业")
        .addCategories(ComplaintCategory.WATER)
        .acceptance(AcceptanceKind.ACCEPTED)
        .handlingAgency(district.agency())
        .assignedAt(receivedAt.plusMinutes(15))
        .dueAt(receivedAt.plusDays(60))
        .norm("信访条例第三十三条")
        .status(ComplaintStatus.CLOSED);
  }
}
