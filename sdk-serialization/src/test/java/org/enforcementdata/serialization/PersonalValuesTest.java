package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PersonalValuesTest {

  private static final String MARKER = "M7f3aK";
  private static final EnforcementJson JSON = EnforcementJson.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"M7f3aK\"",
        "\"M7f3aK\\u0000\"",
        "\"M7f3aK\\ud842\"",
        "\"M7f3aK",
        "\"M7f3aK\" M7f3aK",
        "M7f3aK",
        "[\"M7f3aK\",\"M7f3aK\\n\"]",
        "{\"x\":\"M7f3aK\",\"y\":[\"M7f3aK\\u0000\"]}"
      })
  void noReportShowsAPersonalOrForeignValue(String planted) {
    int refused = 0;
    for (ObjectNode document : FullDocuments.all()) {
      assertHidden(FullDocuments.spoilt(document, "/x-new", planted));
      for (String at : FullDocuments.pointers(document)) {
        if (isPersonal(document, at)) {
          refused += assertHidden(FullDocuments.spoilt(document, at, planted)) ? 1 : 0;
        }
      }
    }
    assertThat(refused).isPositive();
  }

  private static boolean isPersonal(ObjectNode document, String at) {
    String type = document.get("recordType").asString();
    return !DeclaredPath.of(TypeDeclaration.of(RecordTypes.ofName(type).orElseThrow()), at)
        .isShowable();
  }

  /** Whether the text was refused. */
  private static boolean assertHidden(String text) {
    ReadResult<EnforcementRecord<?>> read = JSON.read(text.getBytes(UTF_8));
    assertThat(new String(JSON.write(read.report()), UTF_8)).doesNotContain(MARKER);
    assertThat(read.report().toString()).doesNotContain(MARKER);
    if (read.value().isEmpty()) {
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(read::orThrow)
          .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain(MARKER));
    } else {
      assertThat(read.orThrow().toString()).doesNotContain(MARKER);
    }
    return read.value().isEmpty();
  }
}
