package org.enforcementdata.serialization.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import tools.jackson.core.TokenStreamContext;

/**
 * The JSON Pointer of a place as far as it is declared: names that the standard does not know may
 * be personal or of any length, so a pointer ends at the object that holds them. Of one pointer.
 */
final class DeclaredPointer {

  private static final int LONGEST = 1000;

  private final StringBuilder pointer = new StringBuilder();
  private Optional<TypeDeclaration> type;
  private boolean isList;

  private DeclaredPointer(Optional<TypeDeclaration> root) {
    this.type = root;
  }

  /** The pointer of where the parser stands, in a document of a root type, if that is known. */
  static String of(TokenStreamContext at, Optional<TypeDeclaration> root) {
    Deque<TokenStreamContext> path = new ArrayDeque<>();
    for (TokenStreamContext level = at; level != null; level = level.getParent()) {
      if (level.hasPathSegment()) {
        path.addFirst(level);
      }
    }
    DeclaredPointer declared = new DeclaredPointer(root);
    for (TokenStreamContext level : path) {
      if (!declared.follow(level)) {
        break;
      }
    }
    return declared.pointer.toString();
  }

  private boolean follow(TokenStreamContext level) {
    if (level.inArray()) {
      boolean wasList = isList;
      isList = false;
      return wasList && add(String.valueOf(level.getCurrentIndex()));
    }
    String name = level.currentName();
    if (pointer.isEmpty() && Envelope.NAMES.contains(name)) {
      type = Optional.empty();
      return add(name);
    }
    Optional<MemberDeclaration> member = type.flatMap(declared -> declared.member(name));
    type = member.flatMap(MemberDeclaration::part);
    isList = member.filter(each -> each.cardinality() == Cardinality.MANY).isPresent();
    return member.isPresent() && add(name);
  }

  private boolean add(String segment) {
    boolean fits = pointer.length() + 1 + segment.length() <= LONGEST;
    if (fits) {
      pointer.append('/').append(segment);
    }
    return fits;
  }
}
