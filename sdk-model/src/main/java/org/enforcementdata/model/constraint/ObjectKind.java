package org.enforcementdata.model.constraint;

import java.lang.annotation.Annotation;
import java.util.Map;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;

/**
 * A kind of condition between the members of an object, or on the object as a whole.
 *
 * @param <A> the annotation
 */
public abstract class ObjectKind<A extends Annotation> extends Kind<A> {

  /** The check of one declaration at one type, made once. */
  interface Check {
    /** Whether nothing is wrong with an object. */
    boolean holds(Members object);

    /** What is wrong with an object at a place that does not hold. */
    Breach breach(Members object, Place at);
  }

  ObjectKind(Class<A> annotation) {
    super(annotation);
  }

  /** The check of one declaration at one type. */
  abstract Check check(A declared, TypeDeclaration type);

  /** The keywords of JSON Schema that say the same, for one of the two profiles. */
  public abstract Map<String, Object> schema(A declared, TypeDeclaration type, boolean isFull);
}
