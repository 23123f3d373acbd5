package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The declarations along a JSON Pointer: which members it goes through, and whether what stands
 * there may be shown. Immutable and thread-safe.
 */
public final class DeclaredPath {

  private final List<MemberDeclaration> members;
  private final boolean known;

  private DeclaredPath(List<MemberDeclaration> members, boolean known) {
    this.members = List.copyOf(members);
    this.known = known;
  }

  /** Follows a pointer from a type; it ends where a member is not declared. */
  public static DeclaredPath of(TypeDeclaration root, String pointer) {
    List<MemberDeclaration> members = new ArrayList<>();
    Optional<TypeDeclaration> type = Optional.of(root);
    for (String segment : segments(pointer)) {
      if (isIndex(segment, members)) {
        continue;
      }
      Optional<MemberDeclaration> member = type.flatMap(declared -> declared.member(segment));
      if (member.isEmpty()) {
        return new DeclaredPath(members, false);
      }
      members.add(member.get());
      type = member.flatMap(MemberDeclaration::part);
    }
    return new DeclaredPath(members, true);
  }

  private static boolean isIndex(String segment, List<MemberDeclaration> members) {
    return !members.isEmpty()
        && members.get(members.size() - 1).cardinality() == Cardinality.MANY
        && !segment.isEmpty()
        && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<String> segments(String pointer) {
    List<String> segments = new ArrayList<>();
    for (int from = 1; from <= pointer.length(); ) {
      int slash = pointer.indexOf('/', from);
      int to = slash < 0 ? pointer.length() : slash;
      segments.add(pointer.substring(from, to).replace("~1", "/").replace("~0", "~"));
      from = to + 1;
    }
    return segments;
  }

  /** The members from the root on. */
  public List<MemberDeclaration> members() {
    return members;
  }

  /** The last member; empty at the root and where nothing is declared. */
  public Optional<MemberDeclaration> last() {
    return known && !members.isEmpty()
        ? Optional.of(members.get(members.size() - 1))
        : Optional.empty();
  }

  /**
   * Whether the value may be shown: declared throughout, and its own member is not personal,
   * wherever it stands.
   */
  public boolean isShowable() {
    return known
        && last()
            .filter(
                member ->
                    member.privacy() == Privacy.NONE
                        && member.elementType() != UnknownMembers.class)
            .isPresent();
  }
}
