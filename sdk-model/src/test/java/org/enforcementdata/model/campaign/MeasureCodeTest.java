package org.enforcementdata.model.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.BilingualText;
import org.junit.jupiter.api.Test;

class MeasureCodeTest {

  @Test
  void theListIsTheDictionary() {
    assertThat(MeasureCode.list().entries())
        .extracting(CodeList.Entry::code)
        .extracting(MeasureCode::getValue)
        .containsExactly(
            "OFFICER_TRIPS",
            "DISPATCHES",
            "INSPECTIONS",
            "ENTERPRISES_INSPECTED",
            "FINDINGS",
            "ORDERS",
            "CASES_FILED",
            "DECISIONS",
            "FINE_TOTAL",
            "OFF_SITE_TOTAL",
            "OFF_SITE_ONLINE_OR_VIDEO",
            "OFF_SITE_REMOTE_OR_UAV",
            "OFF_SITE_OTHER",
            "NO_PENALTY",
            "TRANSFERS_POLICE",
            "TRANSFERS_DETENTION",
            "SEIZURES",
            "LIMIT_STOP",
            "DAILY_PENALTY",
            "COMPLAINTS_RECEIVED",
            "COMPLAINTS_NOT_ACCEPTED",
            "COMPLAINTS_ACCEPTED",
            "COMPLAINTS_CLOSED",
            "CLOSED_LOOP_RATE",
            "TARGETS",
            "PLAN_TARGETS",
            "PLAN_RATE",
            "OUTCOMES",
            "COMPLAINTS_HOTLINE",
            "COMPLAINTS_ONLINE",
            "COMPLAINTS_WECHAT",
            "COMPLAINTS_WEBSITE",
            "COMPLAINTS_CHANGE",
            "CAMPAIGN_MEASURES",
            "CAMPAIGN_STAGES",
            "TASK_FORCES",
            "TASK_FORCE_OFFICERS",
            "ON_SITE_TOTAL",
            "OFF_SITE_MEANS",
            "OFF_SITE_FINDINGS",
            "SOURCES_INSPECTED",
            "SYSTEM_RATE",
            "MOBILE_OFFICER_RATE",
            "DISPOSITION_KINDS",
            "FINDINGS_OPEN",
            "ENTERPRISES_LISTED",
            "CASES_OF_LISTED",
            "JOINT_OPERATIONS",
            "AERIAL_PATROLS",
            "OPERATION_FINDINGS",
            "OPERATION_FINDINGS_CLOSED",
            "SECONDMENT_BATCHES",
            "SECONDMENTS",
            "MEDIATION_PARTIES",
            "SHORTEST_HANDLING",
            "NO_PENALTY_FIELDS",
            "NO_PENALTY_ITEMS",
            "NO_PENALTY_DIVISIONS",
            "TRAINING_PERSON_TIMES",
            "TRAININGS",
            "TRAINING_SESSIONS",
            "TRAINING_MODES",
            "ENTERPRISES_SERVED",
            "DATASETS",
            "ENFORCEMENT_UNITS",
            "PLATFORM_UNITS",
            "CODE_COLOURS");
    assertThat(MeasureCode.OFFICER_TRIPS.label())
        .contains(new BilingualText("出动人次", "officer-trips"));
  }

  @Test
  void aCodeOfTheReportersOwnIsNoDefectAndHasNoLabel() {
    MeasureCode own = MeasureCode.of("HOTLINE_CALLS");
    assertThat(own.defect()).isEmpty();
    assertThat(own.label()).isEqualTo(Optional.empty());
  }
}
