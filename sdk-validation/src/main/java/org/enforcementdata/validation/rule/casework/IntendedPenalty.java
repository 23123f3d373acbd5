package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.casework.PreNotice;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.quantity.Money;

/**
 * What a case is about to end with: what was proposed to the party, else what was decided.
 *
 * @param fine the fine in yuan; zero where there is none
 * @param confiscated the confiscated amount in yuan; zero where there is none
 * @param grave the kinds of penalty before which a hearing is due whatever the amount
 * @param isWhole whether there is no more than what is seen
 */
record IntendedPenalty(
    BigDecimal fine, BigDecimal confiscated, List<PenaltyType> grave, boolean isWhole) {

  private static final BilingualText GRAVE_KINDS =
      new BilingualText("吊销、停产停业、关闭等处罚", "a revocation, a stop or a closure");

  static IntendedPenalty of(PenaltyDecision decision, LocalDate day) {
    return of(
        decision.getFine(),
        decision.getConfiscated(),
        decision.getPenaltyTypes(),
        day,
        !decision.isExcerpt());
  }

  static IntendedPenalty of(PreNotice notice, LocalDate day) {
    return of(notice.getProposedFine(), Optional.empty(), notice.getProposedTypes(), day, true);
  }

  private static IntendedPenalty of(
      Optional<Money> fine,
      Optional<Money> confiscated,
      List<PenaltyType> types,
      LocalDate day,
      boolean isWhole) {
    return new IntendedPenalty(
        fine.map(Money::getAmount).orElse(BigDecimal.ZERO),
        confiscated.map(Money::getAmount).orElse(BigDecimal.ZERO),
        types.stream().filter(GravePenalties.on(day)::contains).distinct().toList(),
        isWhole);
  }

  boolean isGrave() {
    return !grave.isEmpty();
  }

  /** Whether the fine or the confiscation reaches a threshold in yuan. */
  boolean reaches(BigDecimal threshold) {
    return fine.max(confiscated).compareTo(threshold) >= 0;
  }

  /** What is intended, such as 罚款 60000 元. */
  BilingualText shown() {
    List<BilingualText> parts = new ArrayList<>();
    if (fine.signum() > 0) {
      parts.add(fineOf(fine));
    }
    if (confiscated.signum() > 0) {
      String amount = confiscated.stripTrailingZeros().toPlainString();
      parts.add(new BilingualText("没收 " + amount + " 元", "a confiscation of " + amount + " yuan"));
    }
    grave.stream().map(Code::label).flatMap(Optional::stream).forEach(parts::add);
    return new BilingualText(
        parts.stream().map(BilingualText::zh).collect(Collectors.joining("、")),
        parts.stream().map(BilingualText::en).collect(Collectors.joining(", ")));
  }

  /** The kinds before which a hearing is due whatever the amount. */
  static BilingualText graveKinds() {
    return GRAVE_KINDS;
  }

  /** From what amount on a hearing is due. */
  static BilingualText from(BigDecimal threshold) {
    BilingualText least = fineOf(threshold);
    return new BilingualText(least.zh() + "以上", least.en() + " or more");
  }

  private static BilingualText fineOf(BigDecimal yuan) {
    String amount = yuan.stripTrailingZeros().toPlainString();
    return new BilingualText("罚款 " + amount + " 元", "a fine of " + amount + " yuan");
  }
}
