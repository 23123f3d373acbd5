package org.enforcementdata.model.code;

import java.util.Optional;

/**
 * An administrative division in {@link DivisionTable}.
 *
 * @param code six digits, such as {@code 310119}
 * @param name Chinese name, such as 南汇区; empty where the sources do not give it
 * @param prefecture Chinese name of its prefecture, such as 苏州市; empty where it has none or the
 *     sources do not give it
 * @param province Chinese name of its province, such as 上海市
 * @param lastSeenRevision the last revision of GB/T 2260 that shows a retired code, as yyyyMM, such
 *     as {@code 200812}; empty for a current code
 */
public record Division(
    String code,
    String name,
    String prefecture,
    String province,
    Optional<String> lastSeenRevision) {

  /** Whether the code is no longer in use. */
  public boolean isRetired() {
    return lastSeenRevision.isPresent();
  }
}
