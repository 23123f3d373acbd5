package org.enforcementdata.validation.rule.header;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.ReInspection;
import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.cooperation.Transfer;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.evidence.InterviewRecord;
import org.enforcementdata.model.evidence.SamplingRecord;
import org.enforcementdata.model.evidence.SiteRecord;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.monitoring.MonitoringResult;
import org.enforcementdata.model.publicity.PublicityRecord;
import org.enforcementdata.model.receipt.EnforcementReceipt;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * Where an act is dated by a day and by an instant, the day is the legal day of the instant, in
 * +08:00. The pairs are declared by {@link DayOf} at their types.
 */
final class DayIsThatOfItsInstant extends ValueRule<DataObject<?>> {

  /** The types that declare such a pair; a test compares them with the declarations. */
  private static final List<Class<? extends DataObject<?>>> TYPES =
      List.of(
          Complaint.class,
          Dispatch.class,
          EnforcementReceipt.class,
          EvidenceItem.class,
          Finding.class,
          Inspection.class,
          InterviewRecord.class,
          MonitoringResult.class,
          PublicityRecord.class,
          ReInspection.class,
          SamplingRecord.class,
          SiteRecord.class,
          Transfer.class);

  private static final Map<Class<?>, Pair> PAIRS = pairs();

  private static final RuleInfo INFO =
      RuleInfo.of("record.day-of-instant")
          .severity(Severity.ERROR)
          .statement(
              "日期与时间并存的，日期应为该时间所在的北京时间日期",
              "a day beside an instant is the legal day of that instant")
          .message(
              "{day}为 {found}，应为{instant}所在日期 {expected}",
              "{day} is {found}, expected the day of {instant}, {expected}")
          .reads(PAIRS.values().stream().flatMap(Pair::pointers).distinct().toArray(String[]::new))
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  private record Pair(MemberDeclaration day, MemberDeclaration instant) {

    static Pair of(TypeDeclaration type) {
      DayOf declared = type.type().getAnnotation(DayOf.class);
      return new Pair(
          type.member(declared.day()).orElseThrow(), type.member(declared.instant()).orElseThrow());
    }

    Stream<String> pointers() {
      return Stream.of("/" + day.name(), "/" + instant.name());
    }

    Map<String, Object> figures(LocalDate found, LocalDate expected) {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("day", new BilingualText(day.term(), day.name()));
      figures.put("instant", new BilingualText(instant.term(), instant.name()));
      figures.put("found", found);
      figures.put("expected", expected);
      return figures;
    }
  }

  DayIsThatOfItsInstant() {
    super(INFO, TYPES);
  }

  private static Map<Class<?>, Pair> pairs() {
    Map<Class<?>, Pair> pairs = new LinkedHashMap<>();
    TYPES.forEach(type -> pairs.put(type, Pair.of(TypeDeclaration.of(type))));
    return pairs;
  }

  @Override
  public void judge(DataObject<?> object, Judgement judgement) {
    Pair pair = Objects.requireNonNull(PAIRS.get(TypeDeclaration.of(object).type()));
    if (pair.day().value(object) instanceof LocalDate day
        && pair.instant().value(object) instanceof OffsetDateTime instant) {
      judge(pair, day, instant, judgement);
    }
  }

  private static void judge(Pair pair, LocalDate day, OffsetDateTime instant, Judgement judgement) {
    Optional<LocalDate> expected = EnforcementRecord.legalDay(instant);
    if (expected.isEmpty()) {
      judgement.cannotJudge(ReasonKind.SPOILT, judgement.at().member(pair.instant().name()));
    } else if (!Representation.isWritable(day.getYear())) {
      judgement.cannotJudge(ReasonKind.SPOILT, judgement.at().member(pair.day().name()));
    } else if (day.equals(expected.get())) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at().member(pair.day().name()), pair.figures(day, expected.get()));
    }
  }
}
