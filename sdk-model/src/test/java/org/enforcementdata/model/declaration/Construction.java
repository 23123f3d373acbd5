package org.enforcementdata.model.declaration;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of any declared type, made and changed through their public builders. */
public final class Construction {

  /** Key of what the type does not know, beside the names of its members. */
  public static final String UNKNOWN = "unknownMembers";

  private Construction() {}

  /** The value of a type that has those members, each as its accessor returns it. */
  public static DataObject build(Class<?> type, Map<String, ?> members) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Map.Entry<String, ?> member : members.entrySet()) {
        setter(builder.getClass(), member.getKey(), member.getValue())
            .invoke(builder, member.getValue());
      }
      return (DataObject) builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + ": cannot be built", e);
    }
  }

  /** The members of a value, each as its accessor returns it. */
  public static Map<String, Object> members(DataObject object) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (MemberDeclaration member : TypeDeclaration.of(object).members()) {
      members.put(member.name(), member.get(object));
    }
    members.put(UNKNOWN, object.getUnknownMembers());
    return members;
  }

  /** The same value with another member, given as its accessor returns it. */
  @SuppressWarnings("unchecked")
  public static <T extends DataObject> T with(T object, String member, Object value) {
    Map<String, Object> members = members(object);
    members.put(member, value);
    return (T) build(TypeDeclaration.of(object).type(), members);
  }

  /** The same value with something else at a JSON Pointer: one value, or a whole list. */
  @SuppressWarnings("unchecked")
  public static <T extends DataObject> T replace(T root, String pointer, Object value) {
    List<String> path = List.of(pointer.split("/"));
    return (T) changed(root, path.subList(Math.min(1, path.size()), path.size()), value);
  }

  private static Object changed(Object value, List<String> path, Object planted) {
    if (value instanceof Optional<?> optional && !(planted instanceof Optional<?>)) {
      return Optional.of(path.isEmpty() ? planted : changed(optional.orElseThrow(), path, planted));
    }
    if (path.isEmpty()) {
      return planted;
    }
    List<String> rest = path.subList(1, path.size());
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list);
      int index = Integer.parseInt(path.get(0));
      copy.set(index, changed(copy.get(index), rest, planted));
      return copy;
    }
    DataObject object = (DataObject) (value instanceof Optional<?> full ? full.get() : value);
    Object member = members(object).get(path.get(0));
    if (member == null) {
      throw new IllegalArgumentException("no member " + path.get(0));
    }
    DataObject copy = with(object, path.get(0), changed(member, rest, planted));
    return value instanceof Optional<?> ? Optional.of(copy) : copy;
  }

  private static Method setter(Class<?> builder, String name, Object value) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> accepts(method.getParameterTypes()[0], value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(builder.getName() + " cannot set " + name));
  }

  private static boolean accepts(Class<?> parameter, Object value) {
    if (value instanceof Optional<?>) {
      return parameter == Optional.class;
    }
    if (value instanceof List<?>) {
      return parameter == Iterable.class;
    }
    return java.lang.invoke.MethodType.methodType(parameter).wrap().returnType().isInstance(value);
  }
}
