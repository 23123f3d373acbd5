package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F3, F26: what check passes is written and read; what nobody could read is a diagnostic of check
 * and an exception of ours on write.
 */
class WritableTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final Registration REGISTRATION =
      JSON.read(bytes("registration"), Registration.class).orThrow();

  private static byte[] bytes(String type) {
    return FullDocuments.of(type).toString().getBytes(UTF_8);
  }

  private static Registration.Builder registration() {
    return Registration.builder().from(REGISTRATION);
  }

  private static Registration extended(Object value) {
    return registration().extension(UnknownMembers.of(Map.of("x", value))).build();
  }

  private static Object nested(int levels) {
    Object value = "x";
    for (int i = 0; i < levels; i++) {
      value = List.of(value);
    }
    return value;
  }

  static Stream<Arguments> unwritable() {
    CreditCode issuer = CreditCode.of("9131\uD842*");
    return Stream.of(
        Arguments.of(
            registration().basicInformation("上海\uD842").build(),
            "Registration.basicInformation cannot be written: found a lone surrogate, expected whole"
                + " Unicode characters"),
        Arguments.of(
            registration().basicInformation("a\0b").build(),
            "Registration.basicInformation cannot be written: found the character NUL, expected"
                + " whole Unicode characters"),
        Arguments.of(
            registration()
                .issuer(
                    AgencyRef.builder().from(REGISTRATION.getIssuer()).creditCode(issuer).build())
                .build(),
            "AgencyRef.creditCode cannot be written: found a lone surrogate, expected whole Unicode"
                + " characters"),
        Arguments.of(
            registration().addStandards("x".repeat(2 << 20)).build(),
            "Registration.standards cannot be written: found 2097152 characters, expected at most"
                + " 1048576"),
        Arguments.of(
            registration().endsOn(LocalDate.MAX).build(),
            "Registration.endsOn cannot be written: found year 999999999, expected years 0001 to"
                + " 9999, an offset of whole minutes"),
        Arguments.of(
            registration().createdAt(OffsetDateTime.MAX).build(),
            "Registration.createdAt cannot be written: found year 999999999, offset -18:00, expected"
                + " years 0001 to 9999, an offset of whole minutes"),
        Arguments.of(
            registration().unknownMembers(UnknownMembers.of(Map.of("x\uDC00", 1))).build(),
            "unknown member cannot be written: found a lone surrogate, expected whole Unicode"
                + " characters"),
        Arguments.of(
            extended(nested(80)),
            "Registration.extension cannot be written: found 33 levels, expected at most 32 levels"),
        Arguments.of(
            extended("x".repeat(2 << 20)),
            "Registration.extension cannot be written: found 2097152 characters, expected a text of"
                + " at most 262144 characters"),
        Arguments.of(
            extended(new BigDecimal("1e100")),
            "Registration.extension cannot be written: found 101 digits, expected at most 64"),
        Arguments.of(
            extended(new BigDecimal("1e300000000")),
            "Registration.extension cannot be written: found 300000001 digits, expected at most"
                + " 64"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unwritable")
  void whatNobodyCouldReadIsRefusedByBothDoors(Registration record, String sentence) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> JSON.write(record))
        .withMessage(sentence);
    assertThat(PlanCheck.check(record).isValid()).isFalse();
  }

  @Test
  void anAmountThatNobodyCanCountIsRefusedByBothDoors() {
    PenaltyDecision decision =
        PenaltyDecision.builder()
            .from(JSON.read(bytes("penalty-decision"), PenaltyDecision.class).orThrow())
            .fine(Money.ofYuan(new BigDecimal("1e300000000")))
            .build();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> JSON.write(decision))
        .withMessage("Money.amount cannot be written: found 300000001 digits, expected at most 64");
    assertThat(PlanCheck.check(decision).isValid()).isFalse();
  }

  @Test
  void whatLiesJustWithinTheLimitsIsReadAsItself() {
    Registration record =
        registration()
            .basicInformation("\uD842\uDFB7\u0001")
            .createdAt(OffsetDateTime.parse("9999-12-31T23:59:59.999999999-18:00"))
            .registeredOn(LocalDate.of(1, 1, 1))
            .endsOn(LocalDate.of(9999, 12, 31))
            .extension(
                UnknownMembers.of(
                    Map.of(
                        "n".repeat(256),
                        nested(31),
                        "x",
                        "\uD842\uDFB7".repeat(262_144),
                        "y",
                        new BigDecimal("1e63"))))
            .build();
    assertThat(PlanCheck.check(record).getDiagnostics()).isEmpty();
    assertThat(JSON.read(JSON.write(record)).orThrow()).isEqualTo(record);
  }

  @Test
  void aRecordOfMoreBytesThanADocumentMayHaveIsNotWritten() {
    int size = JSON.write(REGISTRATION).length;
    EnforcementJson small = JSON.withLimits(Limits.standard().withDocumentBytes(size - 1));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> small.write(REGISTRATION))
        .withMessage(
            "Registration cannot be written: found %d bytes, expected at most %d"
                .formatted(size, size - 1));
  }
}
