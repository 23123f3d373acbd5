package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** F1: no document can spoil the reading of another one. */
class NameTableTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final ObjectNode DOCUMENT = FullDocuments.of("dispatch");

  @Test
  void namesThatCollideInAParsersTableSpoilNoOtherDocument() {
    assertThat(read(IntStream.range(0, 400).mapToObj(NameTableTest::colliding).toList()))
        .hasSize(400);
    for (int round = 0; round < 200; round++) {
      int first = round * 20;
      int last = first + 5 + round % 16;
      assertThat(read(IntStream.range(first, last).mapToObj(i -> "member" + i).toList()))
          .hasSize(last - first);
    }
  }

  /** The pairs {@code Ab} and {@code BA} have one hash in tables that multiply by 33. */
  private static String colliding(int number) {
    return IntStream.range(0, 10)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Ab" : "BA")
        .collect(Collectors.joining());
  }

  private static Set<String> read(List<String> names) {
    ObjectNode copy = DOCUMENT.deepCopy();
    names.forEach(name -> copy.put(name, 1));
    return JSON.read(copy.toString().getBytes(UTF_8))
        .orThrow()
        .getUnknownMembers()
        .orElseThrow()
        .names();
  }
}
