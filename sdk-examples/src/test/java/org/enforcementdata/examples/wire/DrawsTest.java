package org.enforcementdata.examples.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.plan.DrawDefect;
import org.enforcementdata.model.plan.PoolSnapshot;
import org.enforcementdata.model.plan.RandomDraw;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** W13: draws that anyone can repeat. The vectors were made by the Python of the partners. */
class DrawsTest {

  /** What a draw says beside what is drawn: nothing that is repeated depends on it. */
  private static final String BESIDE =
      "/(recordType|schemaVersion|profile|recordId|revision|issuer/.*|sourceSystem|createdAt|plan"
          + "|drawnAt|targetPool|inspectorPool|(operator|witness)/(person|committedAt|openedAt))";

  static List<JsonNode> vectors() {
    return Vectors.of("draw.json");
  }

  private static List<DrawDefect> defects(JsonNode vector, JsonNode draw) {
    PoolSnapshot targets = Vectors.record(vector.get("targets"), PoolSnapshot.class);
    PoolSnapshot inspectors = Vectors.record(vector.get("inspectors"), PoolSnapshot.class);
    return Vectors.record(draw, RandomDraw.class).verify(targets, inspectors);
  }

  private static List<String> places(List<DrawDefect> defects) {
    return defects.stream().map(DrawDefect::at).distinct().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  @Tag("W13.1")
  @Tag("W13.2")
  @Tag("W13.3")
  @Tag("W13.4")
  void aVectorGivesWhatItSays(JsonNode vector) {
    assertThat(places(defects(vector, vector.get("draw"))))
        .as(vector.get("name").asString())
        .isEqualTo(Vectors.texts(vector.get("defects")));
  }

  @Test
  void atLeastThreeVectorsMustFail() {
    assertThat(vectors())
        .filteredOn(vector -> !vector.get("defects").isEmpty())
        .hasSizeGreaterThan(2);
    assertThat(vectors()).filteredOn(vector -> vector.get("defects").isEmpty()).hasSize(2);
  }

  @Test
  @Tag("W13.5")
  void everyOtherFieldThatIsTamperedWithIsFound() {
    JsonNode vector = vectors().get(1);
    List<String> unnoticed = new ArrayList<>();
    List<String> leaves = Vectors.leaves(vector.get("draw"), "");
    assertThat(leaves).filteredOn(at -> !at.matches(BESIDE)).hasSizeGreaterThan(20);
    for (String at : leaves) {
      if (!at.matches(BESIDE) && defects(vector, tampered(vector.get("draw"), at)).isEmpty()) {
        unnoticed.add(at);
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void everyTamperedEntryOfAPoolIsFound() {
    JsonNode vector = vectors().get(0);
    for (String pool : List.of("targets", "inspectors")) {
      for (String at : Vectors.leaves(vector.get(pool).get("entries"), "/entries")) {
        ObjectNode changed = ((ObjectNode) vector).deepCopy();
        changed.set(pool, tampered(vector.get(pool), at));
        assertThat(defects(changed, vector.get("draw"))).as(pool + at).isNotEmpty();
      }
    }
  }

  @Test
  void whatIsAbsentIsADefectAndNoException() {
    JsonNode vector = vectors().get(1);
    for (String name : vector.get("draw").propertyNames()) {
      if (!("/" + name).matches(BESIDE) && !name.equals("issuer")) {
        ObjectNode cut = ((ObjectNode) vector.get("draw")).deepCopy();
        cut.remove(name);
        assertThat(defects(vector, cut)).as(name).isNotEmpty();
      }
    }
  }

  @Test
  void countsBelowZeroAreDefectsToo() {
    JsonNode vector = vectors().get(0);
    for (String at : List.of("/quotas/0/drawn", "/officersPerTarget")) {
      ObjectNode copy = ((ObjectNode) vector.get("draw")).deepCopy();
      ((ObjectNode) copy.at(at.substring(0, at.lastIndexOf('/'))))
          .put(at.substring(at.lastIndexOf('/') + 1), -1);
      assertThat(defects(vector, copy)).as(at).isNotEmpty();
    }
  }

  /** The document with another text, number or code of its kind at a place. */
  private static JsonNode tampered(JsonNode document, String at) {
    ObjectNode copy = ((ObjectNode) document).deepCopy();
    JsonNode parent = copy.at(at.substring(0, at.lastIndexOf('/')));
    String name = at.substring(at.lastIndexOf('/') + 1);
    JsonNode old = copy.at(at);
    Object changed =
        old.isNumber() ? (Object) (old.asInt() + 1) : Optional.of(other(old.asString())).get();
    if (parent instanceof ObjectNode object) {
      object.putPOJO(name, changed);
    } else {
      ((tools.jackson.databind.node.ArrayNode) parent).setPOJO(Integer.parseInt(name), changed);
    }
    return copy;
  }

  private static String other(String text) {
    char last = text.charAt(text.length() - 1);
    return text.substring(0, text.length() - 1) + (last == '0' ? '1' : last == 'Y' ? 'X' : '0');
  }
}
