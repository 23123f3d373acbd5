package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.internal.BuilderCalls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E8: a builder starts from a value of its own type and from no other. */
class BuildersTest {

  static Stream<Class<?>> types() {
    return DeclaredTypes.objects().stream().map(TypeDeclaration::type);
  }

  private static List<Method> from(Class<?> type) throws ReflectiveOperationException {
    return Arrays.stream(Class.forName(type.getName() + "$Builder").getMethods())
        .filter(method -> method.getName().equals("from") && !method.isBridge())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void fromTakesTheTypeItselfAndCopiesAllOfIt(Class<?> type) throws ReflectiveOperationException {
    assertThat(from(type))
        .extracting(method -> method.getParameterTypes()[0])
        .isEqualTo(List.of(type));
    Object value = RecordArbitraries.complete(type).sample();
    assertThat(copied(type, value)).isEqualTo(value);
  }

  private static Object copied(Class<?> type, Object value) {
    BuilderCalls calls = new BuilderCalls(type);
    Object builder = calls.create();
    calls.setter("from", type).set(builder, value);
    return calls.build(builder);
  }

  /** Javadoc lists what is inherited from a class that is not public as the heir's own. */
  @ParameterizedTest
  @MethodSource("types")
  void theSettersAreListedOnTheBuildersPage(Class<?> type) throws ReflectiveOperationException {
    assertThat(from(type).get(0).getDeclaringClass()).isPackagePrivate();
    assertThat(Class.forName(type.getName() + "$Builder")).isPublic().isFinal();
  }
}
