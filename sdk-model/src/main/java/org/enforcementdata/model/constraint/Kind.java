package org.enforcementdata.model.constraint;

import java.lang.annotation.Annotation;
import java.util.List;

/**
 * One kind of constraint, found from its annotation: what it says, how it judges, what JSON Schema
 * says for it. Adding one: the annotation, the kind, a line in {@link Kinds}, its breaker in the
 * tests.
 *
 * @param <A> the annotation
 */
public abstract class Kind<A extends Annotation> {

  private final Class<A> annotation;

  Kind(Class<A> annotation) {
    this.annotation = annotation;
  }

  /** The annotation that declares a constraint of this kind. */
  public final Class<A> annotation() {
    return annotation;
  }

  /** The rules of the kind under their own ids. */
  public abstract List<Wording> wordings();

  /** The rules of one declaration of the kind, which may have ids of their own. */
  List<Wording> wordings(A declared) {
    return wordings();
  }
}
