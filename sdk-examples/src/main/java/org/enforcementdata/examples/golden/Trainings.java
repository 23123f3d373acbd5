package org.enforcementdata.examples.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.MeasureWord;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.training.TrainingKind;
import org.enforcementdata.model.training.TrainingMode;
import org.enforcementdata.model.training.TrainingRecord;
import org.enforcementdata.model.training.TrainingSession;
import org.enforcementdata.model.training.TrainingTopic;

/** Trainings: of the key staff, of Chongming, of Songjiang. */
final class Trainings {

  /** Person-times of the courses of key staff. */
  private static final List<Integer> COURSES = List.of(300, 250, 162);

  private static final int STUDIES = 13;
  private static final int SESSIONS = 43;

  private int number;

  static List<EnforcementRecord<?>> records() {
    Trainings trainings = new Trainings();
    List<EnforcementRecord<?>> records = new ArrayList<>();
    for (int persons : COURSES) {
      records.add(
          trainings
              .of(CampaignFrame.CITY, "业务骨干培训班", TrainingKind.COURSE, TrainingMode.MIXED, 1)
              .personTimes(persons(persons))
              .build());
    }
    trainings.addStudies(records);
    trainings.addChannels(records);
    return records;
  }

  private void addStudies(List<EnforcementRecord<?>> records) {
    AgencyRef chongming = District.of("310151").agency();
    List<TrainingRecord> themes = new ArrayList<>();
    for (String theme : List.of("专题研学主题一", "专题研学主题二")) {
      themes.add(of(chongming, theme, TrainingKind.STUDY_THEME, TrainingMode.OFFLINE, 1).build());
    }
    records.addAll(themes);
    for (int i = 0; i < STUDIES; i++) {
      int sessions = SESSIONS / STUDIES + (i < SESSIONS % STUDIES ? 1 : 0);
      records.add(
          of(chongming, "专题研学" + (i + 1), TrainingKind.STUDY, TrainingMode.OFFLINE, sessions)
              .theme(themes.get(i % themes.size()).getRecordId())
              .build());
    }
  }

  private void addChannels(List<EnforcementRecord<?>> records) {
    AgencyRef songjiang = District.of("310117").agency();
    records.add(of(songjiang, "线上理论学习", TrainingKind.LECTURE, TrainingMode.ONLINE, 1).build());
    records.add(of(songjiang, "结对实践", TrainingKind.PAIRING, TrainingMode.OFFLINE, 1).build());
  }

  private TrainingRecord.Builder of(
      AgencyRef organiser, String title, TrainingKind kind, TrainingMode mode, int sessions) {
    TrainingRecord.Builder training =
        new TrainingRecord.Builder()
            .recordId(Ids.TRAINING.of(number++))
            .revision(1)
            .issuer(organiser)
            .sourceSystem("campaign-office")
            .createdAt(Days.EXPORT)
            .title(title)
            .organiser(organiser)
            .kind(kind)
            .mode(mode)
            .addTopics(TrainingTopic.PERMIT)
            .personTimes(persons(20L * sessions));
    for (int i = 0; i < sessions; i++) {
      training.addSessions(
          TrainingSession.builder()
              .sessionNo(i + 1)
              .heldOn(Days.OF_VISITS.get(number + i))
              .hours(new BigDecimal("3"))
              .build());
    }
    return training;
  }

  private static Count persons(long value) {
    return Count.builder()
        .value(value)
        .qualifier(CountQualifier.EXACT)
        .measureWord(MeasureWord.PERSON_TIME)
        .build();
  }
}
