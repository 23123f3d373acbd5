package org.enforcementdata.validation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enforcementdata.validation.measure.Records.agency;
import static org.enforcementdata.validation.measure.Records.complaint;
import static org.enforcementdata.validation.measure.Records.reply;
import static org.enforcementdata.validation.measure.Records.scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.complaint.AcceptanceKind;
import org.enforcementdata.model.complaint.Complaint;
import org.junit.jupiter.api.Test;

/** Complaints in a period, of a division, against the year before. */
class ComplaintMeasuresTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private static final MeasureScope SOME =
      scope(
          complaint(1, "2020-01-01T00:00:00+08:00").handlingAgency(agency("310151")).build(),
          complaint(2, "2020-12-31T23:59:59+08:00").handlingAgency(agency("310120")).build(),
          complaint(3, "2021-01-01T00:00:00+08:00").handlingAgency(agency("310151")).build(),
          complaint(4, "2019-06-01T00:00:00+08:00").handlingAgency(agency("310151")).build(),
          complaint(5, "2019-06-02T00:00:00+08:00").handlingAgency(agency("310151")).build(),
          complaint(6, "2019-06-03T00:00:00+08:00")
              .handlingAgency(agency("310151"))
              .acceptance(AcceptanceKind.UNCLEAR)
              .build());

  private static BigDecimal value(MeasureCode code, MeasureScope scope) {
    return Measures.value(code, scope).orElseThrow();
  }

  @Test
  void bothDaysOfAPeriodCount() {
    assertThat(value(MeasureCode.COMPLAINTS_RECEIVED, SOME)).isEqualByComparingTo("6");
    assertThat(value(MeasureCode.COMPLAINTS_RECEIVED, SOME.within(FIRST, LAST)))
        .isEqualByComparingTo("2");
  }

  @Test
  void theDivisionIsThatOfTheAgencyThatHandlesIt() {
    MeasureScope there = SOME.ofDivision("310151");
    assertThat(value(MeasureCode.COMPLAINTS_RECEIVED, there)).isEqualByComparingTo("5");
    assertThat(value(MeasureCode.COMPLAINTS_ACCEPTED, there)).isEqualByComparingTo("4");
    assertThat(value(MeasureCode.COMPLAINTS_NOT_ACCEPTED, there)).isEqualByComparingTo("1");
  }

  @Test
  void growthIsAgainstTheSameDaysAYearBefore() {
    MeasureScope there = SOME.ofDivision("310151").within(FIRST, LAST);
    assertThat(value(MeasureCode.COMPLAINTS_CHANGE, there)).isEqualByComparingTo("-66.7");
    assertThat(Measures.value(MeasureCode.COMPLAINTS_CHANGE, SOME)).isEmpty();
    assertThat(
            Measures.value(
                MeasureCode.COMPLAINTS_CHANGE, SOME.within(FIRST.plusYears(9), LAST.plusYears(9))))
        .isEmpty();
  }

  @Test
  void theShortestTimeIsFromReceiptToReply() {
    MeasureScope answered =
        scope(
            complaint(1, "2020-01-01T08:00:00+08:00")
                .reply(reply("2020-01-01T15:40:00+08:00"))
                .build(),
            complaint(2, "2020-01-01T08:00:00+08:00")
                .reply(reply("2020-01-03T15:40:00+08:00"))
                .build(),
            complaint(3, "2020-01-01T08:00:00+08:00").build());
    assertThat(value(MeasureCode.SHORTEST_HANDLING, answered)).isEqualByComparingTo("7.67");
  }

  @Test
  void anExcerptThatDoesNotTellMakesTheFigureUnsure() {
    Complaint silent =
        Complaint.builder()
            .recordId(Records.id(7))
            .profile(Records.EXCERPT)
            .revision(1)
            .issuer(agency("310000"))
            .createdAt(Records.MADE)
            .build();
    MeasureScope both = scope(complaint(1, "2020-01-01T00:00:00+08:00").build(), silent);
    assertThat(Measures.tally(MeasureCode.COMPLAINTS_ACCEPTED, both).orElseThrow().unsure())
        .containsExactly(Complaint.class);
    assertThat(
            Measures.tally(MeasureCode.COMPLAINTS_RECEIVED, both.within(FIRST, LAST))
                .orElseThrow()
                .unsure())
        .containsExactly(Complaint.class);
  }
}
