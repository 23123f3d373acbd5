package org.enforcementdata.model.declaration;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.internal.Accessor;
import org.enforcementdata.model.text.WrittenText;

/** The members of all declared types, and what stands in their sources. */
public final class DeclaredMembers {

  private DeclaredMembers() {}

  /** Every member of every type. */
  public static List<MemberDeclaration> all() {
    return DeclaredTypes.objects().stream().flatMap(type -> type.members().stream()).toList();
  }

  /** Every text type that a member has, and those of members to come. */
  public static List<Class<? extends WrittenText>> texts() {
    return Stream.concat(DeclaredTypes.texts().stream(), TextArbitraries.types().stream())
        .distinct()
        .<Class<? extends WrittenText>>map(type -> type.asSubclass(WrittenText.class))
        .toList();
  }

  /** An annotation of the accessor. */
  public static <A extends Annotation> Optional<A> onAccessor(
      MemberDeclaration member, Class<A> annotation) {
    return Optional.ofNullable(
        Accessor.method(member.owner(), member.name()).getAnnotation(annotation));
  }

  /** An annotation of one value: of the accessor, or of the type argument. */
  public static <A extends Annotation> Optional<A> onValue(
      MemberDeclaration member, Class<A> annotation) {
    return Optional.ofNullable(
        Accessor.element(Accessor.method(member.owner(), member.name())).getAnnotation(annotation));
  }
}
