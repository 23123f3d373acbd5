package org.enforcementdata.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.TreeSet;
import org.enforcementdata.model.declaration.ParsedSources;
import org.junit.jupiter.api.Test;

class KindsTest {

  private static final String ROOM = "java/org/enforcementdata/model/constraint/";

  @Test
  void everyKindIsInTheListOfKinds() {
    assertThat(new TreeSet<>(Kinds.all().stream().map(kind -> kind.getClass().getName()).toList()))
        .as("kinds of constraints: write them in sdk-model/src/main/%sKinds.java", ROOM)
        .containsExactlyInAnyOrderElementsOf(
            ParsedSources.of(ParsedSources.MAIN).names(KindsTest::isKind));
  }

  private static boolean isKind(ClassTree type) {
    return type.getExtendsClause() != null
        && type.getExtendsClause().toString().matches("(Value|Object)Kind<.*");
  }

  @Test
  void everyKindHasABreakerAndEveryBreakerAKind() {
    List<Class<? extends Annotation>> kinds =
        Kinds.all().stream().<Class<? extends Annotation>>map(Kind::annotation).toList();
    assertThat(Breakers.annotations())
        .as("a kind in Kinds.java and its breaker: sdk-model/src/test/%sBreakers.java", ROOM)
        .containsExactlyInAnyOrderElementsOf(kinds);
  }
}
