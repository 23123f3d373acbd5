package org.enforcementdata.model.declaration;

import java.util.Optional;

/** A value that is one JSON object; it keeps the members that it does not know. */
@Representable
public interface DataObject {

  /** Members that this version does not know, kept as read and written after the known ones. */
  Optional<UnknownMembers> getUnknownMembers();
}
