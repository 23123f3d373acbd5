package org.enforcementdata.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.junit.jupiter.api.Test;

class VersioningTest {

  @Test
  void thePageNamesTheTypesThatAreOutsideThePromise() throws IOException {
    String sentence =
        Files.readAllLines(Path.of("../VERSIONING.md")).stream()
            .filter(line -> line.startsWith("Record types that are our proposal"))
            .findFirst()
            .orElseThrow();
    List<String> named =
        Pattern.compile("`([a-z]+(-[a-z]+)*)`")
            .matcher(sentence.substring(sentence.indexOf("confirms")))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            RecordTypes.all().stream()
                .map(TypeDeclaration::of)
                .filter(type -> type.certainty().equals(Certainty.ASSUMED))
                .map(TypeDeclaration::wireName)
                .toList());
  }
}
