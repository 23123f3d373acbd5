package org.enforcementdata.model.constraint;

import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the members of an object: of a value, or of a document from which no value could
 * be built.
 */
public interface Members {

  /** Stands for a value, or an element of a list, that is there and could not be read. */
  Object UNREADABLE = new Object();

  /**
   * What stands at a member: one value, a list, {@link Members} for a part that could not be built,
   * {@link #UNREADABLE}; null where nothing does.
   */
  @Nullable Object value(MemberDeclaration member);

  /** Members that the type does not know. */
  Optional<UnknownMembers> unknown();

  /** The members of a value. */
  static Members of(DataObject<?> object) {
    return new Members() {
      @Override
      public @Nullable Object value(MemberDeclaration member) {
        return member.value(object);
      }

      @Override
      public Optional<UnknownMembers> unknown() {
        return object.getUnknownMembers();
      }
    };
  }
}
