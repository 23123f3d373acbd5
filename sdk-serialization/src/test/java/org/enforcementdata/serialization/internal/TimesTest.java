package org.enforcementdata.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F17, F26: one verdict on days and instants: by hand, by pattern and by java.time. */
class TimesTest {

  private static final String CHARACTERS = "0123456789-:.TZ+ ０\n";

  @Property(tries = 20_000)
  void aTextIsADayIfTheFormAndTheCalendarSaySo(@ForAll("days") String text) {
    assertThat(Optional.<Object>ofNullable(Times.day(text.toCharArray(), text.length())))
        .isEqualTo(reference(text, TimeForms.DATE, LocalDate::parse));
  }

  @Property(tries = 40_000)
  void aTextIsAnInstantIfTheFormAndTheCalendarSaySo(@ForAll("instants") String text) {
    assertThat(Optional.<Object>ofNullable(Times.instant(text.toCharArray(), text.length())))
        .isEqualTo(reference(text, TimeForms.INSTANT, OffsetDateTime::parse));
  }

  @Property(tries = 2000)
  void whatIsWrittenIsReadAsItself(@ForAll("times") OffsetDateTime time) {
    String text = Times.print(time);
    assertThat(Times.instant(text.toCharArray(), text.length())).isEqualTo(time);
    assertThat(text).matches(TimeForms.INSTANT);
    String usual = time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    assertThat(text).isEqualTo(usual);
  }

  private static Optional<Object> reference(
      String text, String form, Function<String, Object> parse) {
    try {
      return text.matches(form) ? Optional.of(parse.apply(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-29T23:59:59+18:00, true",
    "2020-02-29T23:59:59-18:00, true",
    "2020-02-29T23:59:59+18:01, false",
    "2020-02-29T23:59:59+18:30, false",
    "2020-02-29T23:59:59+19:00, false",
    "2020-02-29T23:59:59+08:60, false",
    "2020-02-29T24:00:00Z, false",
    "2020-02-29T23:59:60Z, false",
    "2019-02-29T23:59:59Z, false",
    "0000-02-28T23:59:59Z, false",
    "0001-01-01T00:00:00Z, true",
    "9999-12-31T23:59:59.999999999Z, true",
    "2020-02-29T23:59:59.Z, false",
    "2020-02-29T23:59:59.0000000000Z, false",
    "2020-02-29T23:59:59, false",
    "2020-02-29t23:59:59z, false"
  })
  void instantsAtTheirBounds(String text, boolean isInstant) {
    assertThat(Times.instant(text.toCharArray(), text.length()) != null).isEqualTo(isInstant);
  }

  @Provide
  Arbitrary<String> days() {
    return mutants(times().map(time -> time.toLocalDate().toString()));
  }

  @Provide
  Arbitrary<String> instants() {
    return mutants(times().map(Times::print));
  }

  @Provide
  Arbitrary<OffsetDateTime> times() {
    Arbitrary<Long> seconds = Arbitraries.longs().between(-62_135_500_000L, 253_402_200_000L);
    Arbitrary<Integer> nanos = Arbitraries.of(0, 0, 120_000_000, 1, 999_999_999);
    Arbitrary<Integer> minutes = Arbitraries.integers().between(-18 * 60, 18 * 60);
    return Combinators.combine(seconds, nanos, minutes)
        .as(
            (second, nano, minute) ->
                Instant.ofEpochSecond(second, nano)
                    .atOffset(ZoneOffset.ofTotalSeconds(minute * 60)));
  }

  /** Texts with no, one or two characters replaced, left out or put in. */
  private static Arbitrary<String> mutants(Arbitrary<String> texts) {
    Arbitrary<String> once =
        Combinators.combine(
                texts,
                Arbitraries.integers().between(0, 40),
                Arbitraries.chars().with(CHARACTERS.toCharArray()),
                Arbitraries.integers().between(0, 3))
            .as(TimesTest::mutant);
    return Combinators.combine(
            once,
            Arbitraries.integers().between(0, 40),
            Arbitraries.chars().with(CHARACTERS.toCharArray()),
            Arbitraries.of(0, 0, 0, 1))
        .as(TimesTest::mutant)
        .withoutEdgeCases();
  }

  private static String mutant(String text, int place, char character, int kind) {
    int at = text.isEmpty() ? 0 : place % text.length();
    return switch (kind) {
      case 1 -> text.substring(0, at) + character + text.substring(Math.min(at + 1, text.length()));
      case 2 -> text.substring(0, at) + text.substring(Math.min(at + 1, text.length()));
      case 3 -> text.substring(0, at) + character + text.substring(at);
      default -> text;
    };
  }
}
