package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.casework.PreNotice;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.quantity.Money;

/**
 * What a case is about to end with: the decision once there is one, the pre-notice before.
 *
 * @param fine the fine in yuan; zero where there is none
 * @param grave the kinds of penalty before which a hearing is due whatever the fine
 * @param isWhole whether there is no more than what is seen
 */
record IntendedPenalty(BigDecimal fine, List<PenaltyType> grave, boolean isWhole) {

  private static final Set<PenaltyType> GRAVE =
      Set.of(
          PenaltyType.REVOKE_PERMIT,
          PenaltyType.STOP_REMEDY,
          PenaltyType.STOP_BUSINESS,
          PenaltyType.CLOSE);

  private static final BilingualText GRAVE_KINDS =
      new BilingualText("吊销、停产停业、关闭等处罚", "a revocation, a stop or a closure");

  static IntendedPenalty of(PenaltyDecision decision) {
    return of(decision.getFine(), decision.getPenaltyTypes(), !decision.isExcerpt());
  }

  static IntendedPenalty of(PreNotice notice) {
    return of(notice.getProposedFine(), notice.getProposedTypes(), true);
  }

  private static IntendedPenalty of(
      Optional<Money> fine, List<PenaltyType> types, boolean isWhole) {
    return new IntendedPenalty(
        fine.map(Money::getAmount).orElse(BigDecimal.ZERO),
        types.stream().filter(GRAVE::contains).distinct().toList(),
        isWhole);
  }

  /** Whether a hearing is due, where fines need one from a threshold in yuan on. */
  boolean reaches(BigDecimal threshold) {
    return !grave.isEmpty() || fine.compareTo(threshold) >= 0;
  }

  /** What is intended, such as 罚款 60000 元. */
  BilingualText shown() {
    List<BilingualText> parts = new ArrayList<>();
    if (fine.signum() > 0) {
      parts.add(fineOf(fine));
    }
    grave.stream().map(Code::label).flatMap(Optional::stream).forEach(parts::add);
    return new BilingualText(
        parts.stream().map(BilingualText::zh).collect(Collectors.joining("、")),
        parts.stream().map(BilingualText::en).collect(Collectors.joining(", ")));
  }

  /** From what on a hearing is due, by the reason for which it is due here. */
  BilingualText shown(BigDecimal threshold) {
    BilingualText most = fineOf(threshold);
    return fine.compareTo(threshold) >= 0
        ? new BilingualText(most.zh() + "以上", most.en() + " or more")
        : GRAVE_KINDS;
  }

  private static BilingualText fineOf(BigDecimal yuan) {
    String amount = yuan.stripTrailingZeros().toPlainString();
    return new BilingualText("罚款 " + amount + " 元", "a fine of " + amount + " yuan");
  }
}
