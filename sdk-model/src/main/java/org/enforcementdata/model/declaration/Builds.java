package org.enforcementdata.model.declaration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.internal.BuilderCalls;
import org.jspecify.annotations.Nullable;

/** Makes values of one type from their members; the calls are found when first needed. */
final class Builds {

  private final Class<?> type;
  private final List<MemberDeclaration> members;
  private volatile @Nullable Calls calls;

  private record Calls(BuilderCalls builder, Map<String, BuilderCalls.Setter> setters) {}

  Builds(Class<?> type, List<MemberDeclaration> members) {
    this.type = type;
    this.members = members;
  }

  DataObject<?> build(Map<String, ?> values) {
    Calls found = calls();
    Object builder = found.builder().create();
    values.forEach((name, value) -> set(found, builder, name, value));
    return (DataObject<?>) found.builder().build(builder);
  }

  private void set(Calls found, Object builder, String name, Object value) {
    BuilderCalls.Setter setter = found.setters().get(name);
    if (setter == null) {
      throw new IllegalArgumentException(type.getSimpleName() + ": no member is named " + name);
    }
    try {
      setter.set(builder, value);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + "." + name + ": a value cannot be " + value.getClass().getName(),
          e);
    }
  }

  private Calls calls() {
    Calls known = calls;
    if (known == null) {
      BuilderCalls builder = new BuilderCalls(type);
      Map<String, BuilderCalls.Setter> setters = new HashMap<>();
      members.forEach(
          member ->
              setters.put(
                  member.name(),
                  builder.setter(
                      member.name(),
                      member.cardinality() == Cardinality.MANY
                          ? Iterable.class
                          : member.elementType())));
      setters.put(
          TypeDeclaration.UNKNOWN, builder.setter(TypeDeclaration.UNKNOWN, UnknownMembers.class));
      known = new Calls(builder, Map.copyOf(setters));
      calls = known;
    }
    return known;
  }
}
