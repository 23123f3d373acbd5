package org.enforcementdata.examples.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;

/** A declared member by its pointer, such as {@code permit#/outlets/*}{@code /outletCode}. */
final class DeclaredMember {

  private DeclaredMember() {}

  /** The member; empty where no record type declares it. */
  static Optional<MemberDeclaration> find(String pointer) {
    String[] parts = pointer.split("#/", 2);
    List<String> steps =
        Stream.of(parts[1].split("/", -1)).filter(step -> !step.equals("*")).toList();
    Optional<TypeDeclaration> type = RecordTypes.ofName(parts[0]).map(TypeDeclaration::of);
    for (String step : steps.subList(0, steps.size() - 1)) {
      type = type.flatMap(owner -> owner.member(step)).flatMap(MemberDeclaration::part);
    }
    return type.flatMap(owner -> owner.member(steps.get(steps.size() - 1)));
  }
}
