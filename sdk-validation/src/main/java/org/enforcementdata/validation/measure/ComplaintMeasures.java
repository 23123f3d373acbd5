package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;
import static org.enforcementdata.validation.measure.Definition.maybe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.complaint.AcceptanceKind;
import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.complaint.ComplaintActionKind;
import org.enforcementdata.model.complaint.ComplaintReply;

/** Complaints by the day of their receipt. They say no campaign. */
final class ComplaintMeasures {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(Duration.ofHours(1).toMinutes());

  private ComplaintMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(
            MeasureCode.COMPLAINTS_RECEIVED,
            scope -> scope.all(Complaint.class).count(),
            Complaint.class),
        accepted(MeasureCode.COMPLAINTS_ACCEPTED, true),
        accepted(MeasureCode.COMPLAINTS_NOT_ACCEPTED, false),
        maybe(MeasureCode.COMPLAINTS_CHANGE, ComplaintMeasures::change, Complaint.class),
        maybe(MeasureCode.SHORTEST_HANDLING, ComplaintMeasures::shortest, Complaint.class),
        define(MeasureCode.MEDIATION_PARTIES, ComplaintMeasures::parties, Complaint.class));
  }

  private static Map.Entry<MeasureCode, Definition> accepted(MeasureCode code, boolean isAccepted) {
    return define(
        code,
        scope ->
            scope
                .all(Complaint.class)
                .where(
                    each ->
                        each.getAcceptance()
                            .map(kind -> kind.equals(AcceptanceKind.ACCEPTED) == isAccepted))
                .count(),
        Complaint.class);
  }

  /** Received in the period against the same days a year before, in percent with one decimal. */
  private static Optional<Tally> change(MeasureScope scope) {
    return scope
        .aYearBefore()
        .flatMap(
            earlier -> {
              Tally now = scope.all(Complaint.class).count();
              Tally before = earlier.all(Complaint.class).count();
              Set<Class<?>> unsure = new HashSet<>(now.unsure());
              unsure.addAll(before.unsure());
              return Definition.percent(
                  new Tally(now.value().subtract(before.value()), unsure),
                  before.value(),
                  RoundingMode.HALF_UP);
            });
  }

  /** From the receipt of a complaint to the reply that closes it, in hours with two decimals. */
  private static Optional<Tally> shortest(MeasureScope scope) {
    Selection<Complaint> complaints = scope.all(Complaint.class);
    boolean isSure =
        complaints.records().stream()
            .noneMatch(each -> each.isExcerpt() && handling(each).isEmpty());
    return complaints.records().stream()
        .flatMap(each -> handling(each).stream())
        .min(Duration::compareTo)
        .map(
            time ->
                complaints.tally(
                    BigDecimal.valueOf(time.toMinutes()).divide(MINUTES, 2, RoundingMode.HALF_UP),
                    isSure));
  }

  private static Optional<Duration> handling(Complaint complaint) {
    return complaint
        .getReply()
        .flatMap(ComplaintReply::getRepliedAt)
        .flatMap(end -> complaint.getReceivedAt().map(start -> Duration.between(start, end)));
  }

  /**
   * The parties that each mediation brings together: the source complained of, the complainant, the
   * agency; where mediations differ, the fewest.
   */
  private static Tally parties(MeasureScope scope) {
    Selection<Complaint> mediated = scope.all(Complaint.class).where(ComplaintMeasures::isMediated);
    long fewest = mediated.records().stream().mapToLong(ComplaintMeasures::parties).min().orElse(0);
    return mediated.tally(
        BigDecimal.valueOf(fewest), mediated.records().stream().noneMatch(Complaint::isExcerpt));
  }

  private static Optional<Boolean> isMediated(Complaint complaint) {
    boolean isNamed =
        complaint.getActions().stream()
            .anyMatch(action -> action.getKind().equals(ComplaintActionKind.MEDIATION));
    return isNamed || !complaint.isExcerpt() ? Optional.of(isNamed) : Optional.empty();
  }

  private static long parties(Complaint complaint) {
    return Stream.of(
            complaint.getSource(), complaint.getComplainant(), complaint.getHandlingAgency())
        .filter(Optional::isPresent)
        .count();
  }
}
