package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Values of any declared type, changed through their declarations. */
public final class Construction {

  private Construction() {}

  /** What is there: for each member one value or a list, and the unknown members. */
  public static Map<String, Object> members(DataObject<?> object) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (MemberDeclaration member : TypeDeclaration.of(object).members()) {
      Object value = member.value(object);
      if (value != null) {
        members.put(member.name(), value);
      }
    }
    object.getUnknownMembers().ifPresent(each -> members.put(TypeDeclaration.UNKNOWN, each));
    return members;
  }

  /** The same value with another member: one value, or a list. */
  @SuppressWarnings("unchecked")
  public static <T extends DataObject<?>> T with(T object, String member, Object value) {
    Map<String, Object> members = members(object);
    members.put(member, value);
    return (T) TypeDeclaration.of(object).build(members);
  }

  /** The same value without a member. */
  @SuppressWarnings("unchecked")
  public static <T extends DataObject<?>> T without(T object, String member) {
    Map<String, Object> members = members(object);
    members.remove(member);
    return (T) TypeDeclaration.of(object).build(members);
  }

  /** The same value with something else at a JSON Pointer: one value, or a whole list. */
  public static <T extends DataObject<?>> T replace(T root, String pointer, Object value) {
    return changed(root, pointer, old -> value);
  }

  /** The same value without the member, or the element of a list, at a JSON Pointer. */
  public static <T extends DataObject<?>> T remove(T root, String pointer) {
    return changed(root, pointer, old -> null);
  }

  /** The same value with what stands at a JSON Pointer changed; null where nothing shall. */
  @SuppressWarnings("unchecked")
  public static <T extends DataObject<?>> T changed(
      T root, String pointer, UnaryOperator<@Nullable Object> change) {
    List<String> steps = pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/"));
    return (T) Objects.requireNonNull(changed(root, steps, change), pointer);
  }

  private static @Nullable Object changed(
      @Nullable Object value, List<String> steps, UnaryOperator<@Nullable Object> change) {
    if (steps.isEmpty()) {
      return change.apply(value);
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (value instanceof List<?> list) {
      int index = Integer.parseInt(step);
      List<@Nullable Object> copy = new ArrayList<>(list);
      copy.set(index, changed(copy.get(index), rest, change));
      copy.removeIf(Objects::isNull);
      return copy;
    }
    DataObject<?> object = (DataObject<?>) Objects.requireNonNull(value, step);
    Object member = changed(members(object).get(step), rest, change);
    return member == null ? without(object, step) : with(object, step, member);
  }
}
