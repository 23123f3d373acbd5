package org.enforcementdata.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementdata.model.constraint.Wording;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.GeneratedFile;
import org.junit.jupiter.api.Test;

/** The messages that an embedder's own validator shows, where nothing but the rule is known. */
class ValidationMessagesTest {

  private static final Map<String, Wording> RULES = new TreeMap<>(ConstraintRules.texts());

  @Test
  void theMessagesFollowFromTheRules() {
    GeneratedFile.compare("ContributorValidationMessages.properties", lines(BilingualText::en));
    GeneratedFile.compare("ContributorValidationMessages_en.properties", lines(BilingualText::en));
    GeneratedFile.compare("ContributorValidationMessages_zh.properties", lines(BilingualText::zh));
  }

  @Test
  void everyMessageSaysWhatIsWrongAndWhatIsExpected() {
    assertThat(RULES.values())
        .allSatisfy(
            rule -> {
              assertThat(rule.alone().en()).as(rule.rule()).matches(".+: expected .+");
              assertThat(rule.alone().zh()).as(rule.rule()).matches(".+：.*应.+");
            });
  }

  @Test
  void noMessageHoldsAnExpressionThatAProviderWouldEvaluate() {
    assertThat(lines(BilingualText::en) + lines(BilingualText::zh)).doesNotContain("$");
  }

  private static String lines(Function<BilingualText, String> language) {
    return RULES.values().stream()
        .map(rule -> "org.enforcementdata." + rule.rule() + "=" + language.apply(rule.alone()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
