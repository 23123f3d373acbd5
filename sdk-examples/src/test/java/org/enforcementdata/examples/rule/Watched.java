package org.enforcementdata.examples.rule;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.jspecify.annotations.Nullable;

/** A value that tells which of its members are read, at every depth, {@code *} for elements. */
final class Watched implements InvocationHandler {

  private final DataObject<?> value;
  private final String at;
  private final Consumer<String> reads;

  private Watched(DataObject<?> value, String at, Consumer<String> reads) {
    this.value = value;
    this.at = at;
    this.reads = reads;
  }

  /** The value watched; what stands in front of the pointers that are told. */
  @SuppressWarnings("unchecked")
  static <T extends DataObject<?>> T of(T value, String at, Consumer<String> reads) {
    Class<?> type = TypeDeclaration.of(value).type();
    return (T)
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, new Watched(value, at, reads));
  }

  /** The value itself. */
  static @Nullable Object bare(@Nullable Object value) {
    return value != null
            && Proxy.isProxyClass(value.getClass())
            && Proxy.getInvocationHandler(value) instanceof Watched watched
        ? watched.value
        : value;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Optional<String> member = member(method);
    if (member.isPresent()) {
      String place = at + "/" + member.get();
      reads.accept(place);
      return watched(call(method, arguments), place);
    }
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    return call(method, arguments);
  }

  private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
    Object[] bare = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < bare.length; i++) {
      bare[i] = bare(bare[i]);
    }
    try {
      return method.invoke(value, bare);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Optional<String> member(Method method) {
    String name = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
    return Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0
        ? TypeDeclaration.of(value)
            .member(name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1))
            .map(declared -> declared.name())
        : Optional.empty();
  }

  private @Nullable Object watched(@Nullable Object found, String place) {
    if (found instanceof DataObject<?> object) {
      return of(object, place, reads);
    }
    if (found instanceof Optional<?> optional) {
      return optional.map(each -> watched(each, place));
    }
    return found instanceof List<?> list
        ? list.stream().map(each -> watched(each, place + "/*")).toList()
        : found;
  }
}
