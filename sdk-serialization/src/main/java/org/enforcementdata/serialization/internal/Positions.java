package org.enforcementdata.serialization.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.diagnostic.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Where in a text the values of JSON Pointers stand. Found only when somebody asks, in one walk
 * that passes over whatever no pointer leads through.
 */
final class Positions {

  private final Step root = new Step();

  /** One step of a pointer that is wanted, and those that follow it. */
  private static final class Step {
    private final Map<String, Step> next = new HashMap<>();
    private @Nullable Position position;
  }

  /** Scans a text for pointers, up to the first defect of syntax. */
  Positions(DecodedText text, Collection<String> pointers) {
    pointers.forEach(this::want);
    try (Tokens tokens = Tokens.of(text)) {
      if (tokens.next() != null) {
        walk(tokens, root);
      }
    } catch (UnreadableText e) {
      // The text is not whole: what stands before the defect is found, the rest has no position.
    }
  }

  private void want(String pointer) {
    Step step = root;
    for (String segment : segments(pointer)) {
      step = step.next.computeIfAbsent(segment, x -> new Step());
    }
  }

  /** The position of a pointer, or of the nearest object that would hold it. */
  Optional<Position> of(String pointer) {
    Step step = root;
    Position found = root.position;
    for (String segment : segments(pointer)) {
      step = step.next.get(segment);
      if (step == null || step.position == null) {
        break;
      }
      found = step.position;
    }
    return Optional.ofNullable(found);
  }

  /** What stands between the slashes; none where the pointer does not begin with one. */
  private static String[] segments(String pointer) {
    if (!pointer.startsWith("/")) {
      return new String[0];
    }
    String[] segments = pointer.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      segments[i] = segments[i].replace("~1", "/").replace("~0", "~");
    }
    return segments;
  }

  private static void walk(Tokens tokens, @Nullable Step step) {
    if (step == null || step.position != null) {
      tokens.skip();
      return;
    }
    step.position = tokens.position();
    if (step.next.isEmpty()) {
      tokens.skip();
    } else if (tokens.current() == JsonToken.START_OBJECT) {
      while (tokens.next() != JsonToken.END_OBJECT) {
        String name = tokens.name();
        tokens.next();
        walk(tokens, step.next.get(name));
      }
    } else if (tokens.current() == JsonToken.START_ARRAY) {
      walkList(tokens, step.next);
    }
  }

  private static void walkList(Tokens tokens, Map<String, Step> wanted) {
    int found = 0;
    for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
      Step step = found < wanted.size() ? wanted.get(String.valueOf(i)) : null;
      found += step == null ? 0 : 1;
      walk(tokens, step);
    }
  }
}
