package org.enforcementdata.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakersTest {

  private static final String FILE =
      "sdk-model/src/test/java/org/enforcementdata/model/constraint/Breakers.java";

  @Test
  void everyKindHasABreakerAndEveryBreakerAKind() {
    List<Class<? extends Annotation>> kinds =
        Kinds.all().stream().<Class<? extends Annotation>>map(Kind::annotation).toList();
    assertThat(Breakers.annotations())
        .as("a kind in Kinds.java and its breaker: write it in %s", FILE)
        .containsExactlyInAnyOrderElementsOf(kinds);
  }
}
