package org.enforcementdata.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which ids are revisions of one record: ids joined step by step, without recursion. */
final class Chains {

  private final Map<String, String> parents = new HashMap<>();

  /** Two ids are revisions of one record. */
  void join(String one, String other) {
    String left = rootOf(one);
    String right = rootOf(other);
    if (!left.equals(right)) {
      parents.put(right, left);
    }
  }

  /** The id that stands for all revisions of a record; the id itself where it has no others. */
  String of(String id) {
    String root = id;
    for (String next = parents.get(root); next != null; next = parents.get(root)) {
      root = next;
    }
    return root;
  }

  /** Makes every way short, once all ids are joined. */
  void settle() {
    List.copyOf(parents.keySet()).forEach(this::rootOf);
  }

  /** As {@link #of}, and the way there becomes short. */
  private String rootOf(String id) {
    String root = of(id);
    for (String at = id; !at.equals(root); ) {
      at = Objects.requireNonNull(parents.put(at, root));
    }
    return root;
  }
}
