package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.declaration.ValueAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class UnknownMembersTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final String FOREIGN =
      "{\"b\":null,\"a\":[1.50,[],{},[null,{\"c\":\"\\u0001\\\"环\"}],true]}";

  @Test
  void anUnknownMemberAtEveryLevelIsReportedAndSurvivesAChange() {
    for (ObjectNode document : FullDocuments.all()) {
      EnforcementRecord<?> record = JSON.read(document.toString().getBytes(UTF_8)).orThrow();
      for (String at : objects(record)) {
        String text = FullDocuments.spoilt(document, at + "/x-new", FOREIGN);
        ReadResult<EnforcementRecord<?>> read = JSON.read(text.getBytes(UTF_8));
        assertThat(read.report().getDiagnostics())
            .map(found -> found.getAt() + " " + found.getRule())
            .containsExactly(at + " object.unknown-member");
        DataObject<?> changed = Construction.with(read.orThrow(), "sourceSystem", "changed");
        String written = new String(JSON.write((EnforcementRecord<?>) changed), UTF_8);
        assertThat(written).contains("\"changed\"").contains("\"x-new\":" + FOREIGN);
      }
    }
  }

  private static List<String> objects(DataObject<?> record) {
    return ValueAt.objects(record).stream().map(ValueAt.ObjectAt::at).toList();
  }

  @Test
  void whatIsUnknownIsDeeplyImmutable() {
    String text = FullDocuments.spoilt(FullDocuments.of("campaign"), "/x-new", FOREIGN);
    EnforcementRecord<?> record = JSON.read(text.getBytes(UTF_8)).orThrow();
    Map<String, @Nullable Object> members = record.getUnknownMembers().orElseThrow().asMap();
    assertThat(countImmutable(members)).isEqualTo(7);
  }

  private static int countImmutable(@Nullable Object value) {
    int found = 0;
    if (value instanceof Map<?, ?> map) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
      found = 1 + map.values().stream().mapToInt(UnknownMembersTest::countImmutable).sum();
    } else if (value instanceof Collection<?> list) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
      found = 1 + list.stream().mapToInt(UnknownMembersTest::countImmutable).sum();
    }
    return found;
  }

  @Test
  void anUnknownMemberNamedLikeAKnownOneIsRefused() {
    for (ObjectNode document : FullDocuments.all()) {
      EnforcementRecord<?> record = JSON.read(document.toString().getBytes(UTF_8)).orThrow();
      for (String name : List.of("recordId", "extension", "recordType", "schemaVersion")) {
        assertRefused(withUnknown(record, name), name);
      }
    }
  }

  @Test
  void anUnknownMemberOfANestedObjectNamedLikeAKnownOneIsRefused() {
    ObjectNode document = FullDocuments.of("inspection");
    EnforcementRecord<?> record = JSON.read(document.toString().getBytes(UTF_8)).orThrow();
    DataObject<?> issuer = withUnknown(record.getIssuer(), "division");
    assertRefused(Construction.with(record, "issuer", issuer), "division");
  }

  private static <T extends DataObject<?>> T withUnknown(T object, String name) {
    UnknownMembers unknown = UnknownMembers.of(Map.of(name, "x"));
    return Construction.with(object, TypeDeclaration.UNKNOWN, unknown);
  }

  private static void assertRefused(DataObject<?> record, String name) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> JSON.write((EnforcementRecord<?>) record))
        .withMessage("unknown member " + name + ": the type has a member of that name");
  }
}
