package org.enforcementdata.model.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TextArbitraries;
import org.enforcementdata.model.declaration.ValueAt;
import org.enforcementdata.model.declaration.ValueAt.ObjectAt;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/** Breaks what a full record must have, and must not hold. */
final class FullBreakages {

  private FullBreakages() {}

  static List<Breakage> of(DataObject<?> root) {
    List<Breakage> all = new ArrayList<>();
    for (ObjectAt object : ValueAt.objects(root)) {
      object.type().members().stream()
          .filter(MemberDeclaration::isRequiredInFull)
          .map(member -> missing(object, member))
          .forEach(all::add);
      unmade(object).forEach(all::add);
    }
    ValueAt.of(root).stream().flatMap(FullBreakages::masked).forEach(all::add);
    return all;
  }

  private static Breakage missing(ObjectAt object, MemberDeclaration member) {
    String at = object.at() + "/" + member.name();
    return new Breakage(at, Plan.REQUIRED, root -> Construction.remove(root, at));
  }

  /** None of the alternatives of which a full record must have one. */
  private static Stream<Breakage> unmade(ObjectAt object) {
    OneOf choice = object.type().type().getAnnotation(OneOf.class);
    if (choice == null || !choice.requiredInFull()) {
      return Stream.of();
    }
    DataObject<?> bare = object.object();
    for (String name : Arrays.asList(choice.value())) {
      bare = Construction.without(bare, name);
    }
    return Stream.of(Breakage.planted(object.at(), Plan.REQUIRED, bare));
  }

  private static Stream<Breakage> masked(ValueAt good) {
    boolean hasPattern =
        good.value() instanceof WrittenText text
            && !(text instanceof Code)
            && !text.getClass().getAnnotation(TextForm.class).pattern().isEmpty();
    return hasPattern
        ? Stream.of("*", "XXXX")
            .map(mask -> TextArbitraries.masked((WrittenText) good.value(), mask))
            .map(wrong -> Breakage.planted(good.at(), Plan.MASKED, wrong))
        : Stream.of();
  }
}
