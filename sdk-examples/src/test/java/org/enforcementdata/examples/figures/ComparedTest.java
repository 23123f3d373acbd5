package org.enforcementdata.examples.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.MeasureWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each qualifier lets pass. */
class ComparedTest {

  private static Figure figure(String value, String qualifier, boolean isDerived) {
    return new Figure(
        "set.figure",
        "set",
        "?",
        value,
        CountQualifier.of(qualifier),
        MeasureWord.PIECE,
        isDerived,
        new BilingualText("数", "number"));
  }

  private static Counted number(String number) {
    return new Counted(Optional.of(new BigDecimal(number)), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "EXACT, 7, 7.00, ✓",
        "EXACT, 7, 8, ✗",
        "EXACT, -51.3, -51.3, ✓",
        "EXACT, -51.3, -51.2, ✗",
        "MORE_THAN, 700, 701, ✓",
        "MORE_THAN, 700, 700, ✗",
        "NEARLY, 60, 59, ✓",
        "NEARLY, 60, 54, ✓",
        "NEARLY, 60, 53, ✗",
        "NEARLY, 60, 60, ✗",
        "LESS_THAN, 8, 7.67, ✓",
        "LESS_THAN, 8, 8, ✗",
        "AT_LEAST, 4, 4, ✓",
        "AT_LEAST, 4, 3, ✗",
        "ABOUT, 4, 4, ✗"
      })
  void theQualifierDecides(String qualifier, String printed, String found, String mark) {
    assertThat(new Compared(figure(printed, qualifier, false), number(found)).mark())
        .isEqualTo(mark);
  }

  @Test
  void someIsOneAtLeast() {
    Figure some = figure("", "UNSPECIFIED", false);
    assertThat(new Compared(some, number("1")).agrees()).isTrue();
    assertThat(new Compared(some, number("0")).agrees()).isFalse();
  }

  @Test
  void aDerivedFigureIsNeverTicked() {
    assertThat(new Compared(figure("3", "EXACT", true), number("3")).mark()).isEqualTo("derived");
    assertThat(new Compared(figure("3", "EXACT", true), number("2")).mark()).isEqualTo("✗");
  }

  @Test
  void anOrderBeginsAsPublished() {
    Figure order = figure("a b", "AT_LEAST", true);
    assertThat(new Compared(order, order("a", "b", "c")).agrees()).isTrue();
    assertThat(new Compared(order, order("b", "a")).agrees()).isFalse();
    assertThat(new Compared(order, order("a")).agrees()).isFalse();
  }

  @Test
  void nothingCountedDiffers() {
    assertThat(new Compared(figure("0", "EXACT", false), Counted.NOTHING).mark()).isEqualTo("✗");
  }

  private static Counted order(String... codes) {
    return new Counted(Optional.of(BigDecimal.valueOf(codes.length)), List.of(codes));
  }
}
