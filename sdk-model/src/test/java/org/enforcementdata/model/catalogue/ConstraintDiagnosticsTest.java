package org.enforcementdata.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Money;
import org.junit.jupiter.api.Test;

class ConstraintDiagnosticsTest {

  private static final TypeDeclaration DECISION = TypeDeclaration.of(PenaltyDecision.class);

  @Test
  void anAmountBeyondItsBoundsIsNamedAsWhatItIs() {
    assertThat(messages(fined("1e15")))
        .containsExactly(
            "/fine/amount: the number is 1000000000000000.00, expected <= 999999999999999.99"
                + " [number.range]");
    assertThat(messages(fined("-0.01")))
        .containsExactly(
            "/fine/amount: the amount is -0.01 yuan, expected >= 0 [money.not-negative]");
  }

  @Test
  void aNumberThatNobodyCouldReadIsNamedByItsDigits() {
    assertThat(messages(fined("1e62")))
        .containsExactlyInAnyOrder(
            "/fine/amount: the number is 65 digits, expected <= 999999999999999.99 [number.range]",
            "/fine/amount: the number has 65 digits, expected at most 64 [number.digits]");
    assertThat(messages(fined("1e300000000"))).allMatch(message -> message.length() < 100);
  }

  @Test
  void whatAFullRecordLacksIsNamedByItsTerm() {
    PenaltyDecision full = builder().build();
    assertThat(diagnostics(full, true))
        .contains("/decisionNo: 完整记录缺少：决定书文号 [member.required]")
        .hasSize(
            (int) DECISION.members().stream().filter(MemberDeclaration::isRequiredInFull).count());
    assertThat(diagnostics(full, false)).isEmpty();
  }

  private static PenaltyDecision fined(String yuan) {
    return builder().profile(Profile.EXCERPT).fine(Money.ofYuan(yuan)).build();
  }

  private static PenaltyDecision.Builder builder() {
    PenaltyDecision.Builder decision = PenaltyDecision.builder();
    decision
        .recordId(RecordId.of("decision-1"))
        .revision(1)
        .issuer(Parts.agency())
        .createdAt(Parts.LATE);
    return decision;
  }

  private static List<String> messages(PenaltyDecision decision) {
    return lines(decision, false, Locale.ENGLISH);
  }

  private static List<String> diagnostics(PenaltyDecision decision, boolean isFull) {
    return lines(decision, isFull, Locale.CHINESE);
  }

  private static List<String> lines(PenaltyDecision decision, boolean isFull, Locale locale) {
    ConstraintDiagnostics diagnostics = new ConstraintDiagnostics(DECISION);
    List<String> lines = new ArrayList<>();
    Plan.of(DECISION)
        .judge(
            Members.of(decision),
            Place.ROOT,
            isFull,
            breach -> lines.add(diagnostics.of(breach).toString(locale)));
    return lines;
  }
}
