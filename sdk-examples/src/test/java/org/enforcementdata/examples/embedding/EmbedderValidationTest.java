package org.enforcementdata.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.BeanValidation;
import org.enforcementdata.validation.Conformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * E10: a default factory of an embedder, with an expression language on its path, and the
 * ready-made validator say the same of every fixture, in the language of the process.
 */
class EmbedderValidationTest {

  private static final Path FIXTURES = Path.of("../sdk-serialization/src/fixtures/1.0");
  private static final Locale BEFORE = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(BEFORE);
  }

  @Test
  void bothSayTheSameInChinese() throws IOException {
    assertThat(agreedMessages(Locale.CHINA))
        .anyMatch(message -> message.contains("无效：应为"))
        .anyMatch(message -> message.contains("完整记录缺少该成员：应当填写"))
        .filteredOn(message -> !message.matches("最[大小]不能.*"))
        .allMatch(message -> message.contains("应"));
  }

  @Test
  void bothSayTheSameInEnglish() throws IOException {
    assertThat(agreedMessages(Locale.ENGLISH))
        .anyMatch(message -> message.contains("is not valid: expected"))
        .filteredOn(message -> !message.matches("must be (greater|less) than.*"))
        .allMatch(message -> message.contains("expected"));
  }

  /** The messages of all fixtures, after both were found to give them at the same places. */
  private static NavigableSet<String> agreedMessages(Locale locale) throws IOException {
    Locale.setDefault(locale);
    NavigableSet<String> messages = new TreeSet<>();
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator own = factory.getValidator();
      for (EnforcementRecord<?> record : records()) {
        NavigableSet<String> said = said(own, record);
        assertThat(said).isEqualTo(said(BeanValidation.validator(), record));
        assertThat(said.isEmpty()).isEqualTo(constraintsHold(record));
        said.forEach(each -> messages.add(each.substring(each.indexOf(' ') + 1)));
      }
    }
    assertThat(messages).hasSizeGreaterThan(10);
    return messages;
  }

  private static boolean constraintsHold(EnforcementRecord<?> record) {
    return Conformance.standard().check(record).getDiagnostics().stream()
        .noneMatch(found -> found.getLevel().equals(Level.CONSTRAINT));
  }

  private static NavigableSet<String> said(Validator validator, EnforcementRecord<?> record) {
    return validator.validate(record).stream()
        .map(each -> each.getPropertyPath() + " " + each.getMessage())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<EnforcementRecord<?>> records() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(in)?valid-.*[.]json"))
          .filter(file -> !file.toString().endsWith(".expected.json"))
          .sorted()
          .map(EmbedderValidationTest::record)
          .<EnforcementRecord<?>>flatMap(Optional::stream)
          .toList();
    }
  }

  private static Optional<EnforcementRecord<?>> record(Path file) {
    try {
      return EnforcementJson.standard().read(Files.readAllBytes(file)).value();
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }
}
