package org.enforcementdata.model.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The members of each type in the order of its source, from a file made by {@code -Pgenerate}. */
final class MemberOrder {

  private static final String FILE = "member-order.txt";
  private static final Map<String, List<String>> MEMBERS = read();

  private MemberOrder() {}

  /** The own members of an interface. */
  static List<String> of(Class<?> type) {
    List<String> members = MEMBERS.get(type.getSimpleName());
    if (members == null) {
      throw new IllegalArgumentException(
          type.getName() + ": no line in " + FILE + "; run mvn -Pgenerate test");
    }
    return members;
  }

  private static Map<String, List<String>> read() {
    try (InputStream bytes =
        Objects.requireNonNull(MemberOrder.class.getResourceAsStream(FILE), FILE)) {
      Map<String, List<String>> members = new HashMap<>();
      for (String line :
          new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int colon = line.indexOf(':');
        String names = line.substring(colon + 1).strip();
        members.put(
            line.substring(0, colon), names.isEmpty() ? List.of() : List.of(names.split(" ")));
      }
      return Map.copyOf(members);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
