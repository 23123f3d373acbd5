package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.constraint.Wording.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;

/** At most one of several members. */
final class OneOfKind extends ObjectKind<OneOf> {

  private static final Wording WORDING =
      Wording.of(
          OneOf.RULE,
          words("互斥的成员至多有一个", "of members that exclude each other at most one is present"),
          words(
              "{expected}至多有一个，实有：{found}",
              "at most one of {expected} is expected, found: {found}"),
          words("互斥的成员同时出现：应至多有一个", "members exclude each other: expected at most one of {value}"));

  OneOfKind() {
    super(OneOf.class);
  }

  @Override
  public List<Wording> wordings() {
    return List.of(WORDING);
  }

  @Override
  List<Wording> wordings(OneOf declared) {
    return List.of(WORDING.as(declared.rule(), declared.catalogue()));
  }

  @Override
  Check check(OneOf declared, TypeDeclaration type) {
    List<MemberDeclaration> members = members(declared, type);
    return new AtMostOne(declared.rule(), members, terms(members));
  }

  private record AtMostOne(String rule, List<MemberDeclaration> members, BilingualText all)
      implements Check {

    @Override
    public boolean holds(Members object) {
      int present = 0;
      for (int i = 0; i < members.size(); i++) {
        present += object.value(members.get(i)) == null ? 0 : 1;
      }
      return present <= 1;
    }

    @Override
    public Breach breach(Members object, Place at) {
      return new Breach(
          at,
          rule,
          terms(members.stream().filter(member -> object.value(member) != null).toList()),
          all);
    }
  }

  static List<MemberDeclaration> members(OneOf declared, TypeDeclaration type) {
    return Arrays.stream(declared.value())
        .map(name -> type.member(name).orElseThrow(() -> unknown(type, name)))
        .toList();
  }

  private static IllegalArgumentException unknown(TypeDeclaration type, String name) {
    return new IllegalArgumentException(type + ": @OneOf names " + name + ", which is no member");
  }

  static BilingualText terms(List<MemberDeclaration> members) {
    return new BilingualText(
        members.stream().map(MemberDeclaration::term).collect(Collectors.joining("、")),
        members.stream().map(MemberDeclaration::name).collect(Collectors.joining(", ")));
  }

  @Override
  public Map<String, Object> schema(OneOf declared, TypeDeclaration type, boolean isFull) {
    List<Object> alternatives = new ArrayList<>();
    for (String name : declared.value()) {
      alternatives.add(Map.of("required", List.of(name)));
    }
    if (isFull && declared.requiredInFull()) {
      return Map.of("oneOf", alternatives);
    }
    alternatives.add(Map.of("not", Map.of("anyOf", List.copyOf(alternatives))));
    return Map.of("oneOf", alternatives);
  }
}
