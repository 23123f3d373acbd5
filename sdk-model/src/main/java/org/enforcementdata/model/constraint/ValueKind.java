package org.enforcementdata.model.constraint;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.enforcementdata.model.declaration.Place;

/**
 * A kind of constraint on one value.
 *
 * @param <A> the annotation
 */
public abstract class ValueKind<A extends Annotation> extends Kind<A> {

  private final Wording wording;

  ValueKind(Class<A> annotation, Wording wording) {
    super(annotation);
    this.wording = wording;
  }

  @Override
  public final List<Wording> wordings() {
    return List.of(wording);
  }

  final String rule() {
    return wording.rule();
  }

  /** The check of one declaration, made once. */
  abstract Predicate<Object> check(A declared);

  /** What is wrong with a value that fails the check. */
  abstract Breach breach(A declared, Place at, Object value);

  /** The keywords of JSON Schema that say the same. */
  public abstract Map<String, Object> schema(A declared);
}
