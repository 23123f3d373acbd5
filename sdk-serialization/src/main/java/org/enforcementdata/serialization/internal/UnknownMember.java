package org.enforcementdata.serialization.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Representable;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * What is said of a member that its object does not know. Its name may be anything, personal
 * information too, so it is shown only where it is nearly that of a known member.
 */
final class UnknownMember {

  /** In a document of a version whose members are known. */
  static final RuleInfo ERROR = rule(Severity.ERROR);

  /** In a document of a newer version, which may know the member. */
  static final RuleInfo INFO = rule(Severity.INFO);

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int NEAR = 2;
  private static final int PART = 3;

  private UnknownMember() {}

  private static RuleInfo rule(Severity severity) {
    return new RuleInfo.Builder()
        .from(ConstraintRules.of(Representable.UNKNOWN))
        .severity(severity)
        .message("未知成员：{found}（已保留）", "unknown member: {found} (kept)")
        .build();
  }

  /** What was found: kind and length, or the name and the one that was meant. */
  static BilingualText found(String name, BilingualText kind, Collection<MemberBinding> known) {
    Optional<String> meant = near(name, known);
    if (meant.isPresent()) {
      return new BilingualText(
          name + "（" + kind.zh() + "），疑为 " + meant.get(),
          name + " (" + kind.en() + "), did you mean " + meant.get() + "?");
    }
    int length = name.codePointCount(0, name.length());
    return new BilingualText(
        kind.zh() + "，名称为 " + length + " 个字符",
        kind.en() + " with a name of " + length + " characters");
  }

  /** A known member that is named by its Chinese term, in other letters or with a slip. */
  private static Optional<String> near(String name, Collection<MemberBinding> known) {
    Optional<String> byTerm =
        known.stream().filter(each -> each.isCalled(name)).map(MemberBinding::name).findFirst();
    return byTerm.isPresent() || !NAME.matcher(name).matches()
        ? byTerm
        : known.stream()
            .map(MemberBinding::name)
            .filter(each -> isNear(plain(name), plain(each)))
            .min(Comparator.comparingInt(each -> distance(plain(name), plain(each))));
  }

  /** Without what names are written with elsewhere: {@code permit_no}, {@code PermitNo}. */
  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** At most two letters differ, and at most a third of them. */
  private static boolean isNear(String name, String known) {
    int most = Math.min(NEAR, known.length() / PART);
    return Math.abs(name.length() - known.length()) <= most && distance(name, known) <= most;
  }

  /** How many letters must be inserted, left out or replaced. */
  private static int distance(String left, String right) {
    int[] last = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = last[0];
      last[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = last[j];
        last[j] = Math.min(replaced, Math.min(last[j - 1], last[j]) + 1);
      }
    }
    return last[right.length()];
  }
}
