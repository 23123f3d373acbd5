package org.enforcementdata.model.constraint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.Representable;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.declaration.ValueAt.ObjectAt;

/** Breaks what the members of an object must be to each other, and that it knows them. */
final class ObjectBreakages {

  private static final UnknownMembers UNKNOWN =
      UnknownMembers.of(Map.of("x-note", List.of("备注", true)));

  private ObjectBreakages() {}

  static Stream<Breakage> of(ObjectAt good) {
    Stream<Breakage> conditions =
        Kinds.onObject(good.type()).stream()
            .flatMap(condition -> Breakers.ofObject(condition, good.object()))
            .map(wrong -> breakage(good, wrong));
    return Stream.concat(conditions, Stream.of(unknown(good)));
  }

  private static Breakage breakage(ObjectAt good, Breakers.Wrong wrong) {
    return new Breakage(
        good.at() + wrong.at(),
        wrong.rule(),
        root -> Construction.replace(root, good.at(), wrong.object()));
  }

  private static Breakage unknown(ObjectAt good) {
    return Breakage.planted(
        good.at(),
        Representable.UNKNOWN,
        Construction.with(good.object(), TypeDeclaration.UNKNOWN, UNKNOWN));
  }
}
