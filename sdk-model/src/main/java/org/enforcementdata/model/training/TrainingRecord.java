package org.enforcementdata.model.training;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A training (培训记录), such as that of more than 700 person-times of key staff in 2020. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(
    name = "training-record",
    term = "培训记录",
    source = "2020年执法大练兵文章",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface TrainingRecord extends EnforcementRecord<TrainingRecord> {

  /** Title, 1 to 200 characters. */
  @Term("培训名称")
  @Length(max = 200)
  String getTitle();

  /** Agency that gives it. */
  @Term("主办单位")
  @RequiredInFull
  Optional<@Valid AgencyRef> getOrganiser();

  /** Kind. */
  @Term("培训类别")
  @RequiredInFull
  Optional<@Valid TrainingKind> getKind();

  /** How it is given. */
  @Term("培训形式")
  @RequiredInFull
  Optional<@Valid TrainingMode> getMode();

  /** Theme to which a study belongs. */
  @Term(value = "所属研学主题", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RecordId<TrainingRecord>> getTheme();

  /** What it is about. */
  @Term("培训内容")
  @RequiredInFull
  List<@Valid TrainingTopic> getTopics();

  /** Lecturers. */
  @Term(value = "讲师", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid Lecturer> getLecturers();

  /** Sessions. */
  @Term("培训场次")
  @RequiredInFull
  List<@Valid TrainingSession> getSessions();

  /** Who attended. */
  @Term(value = "参加人员", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid Attendance> getAttendance();

  /** Person-times. */
  @Term("培训人次")
  @RequiredInFull
  Optional<@Valid Count> getPersonTimes();

  /** Persons. */
  @Term("培训人数")
  Optional<@Valid Count> getDistinctPersons();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTrainingRecord.Builder {}
}
