package org.enforcementdata.examples.document;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.declaration.BilingualText;
import org.junit.jupiter.api.Test;

/** The messages that an embedder's own validator shows are the statements of the rules. */
class ValidationMessagesTest {

  private static final String FOLDER = "sdk-model/src/main/resources/";

  @Test
  void theMessagesFollowFromTheRules() {
    GeneratedFile.compare(
        FOLDER + "ContributorValidationMessages.properties", properties(BilingualText::en));
    GeneratedFile.compare(
        FOLDER + "ContributorValidationMessages_zh.properties", properties(BilingualText::zh));
  }

  private static String properties(Function<BilingualText, String> language) {
    return ConstraintRules.all().stream()
        .map(
            rule ->
                "org.enforcementdata." + rule.getId() + "=" + language.apply(rule.getStatement()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
