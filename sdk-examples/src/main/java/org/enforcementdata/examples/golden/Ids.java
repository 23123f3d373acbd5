package org.enforcementdata.examples.golden;

import org.enforcementdata.model.identity.RecordId;

/** Record ids from a kind and a number, so that every run gives the same. */
enum Ids {
  ENTERPRISE("0001"),
  SOURCE("0002"),
  PERMIT("0003"),
  REGISTRATION("0004"),
  INSPECTOR("0005"),
  DISPATCH("0006"),
  INSPECTION("0007"),
  TEMPLATE("0008"),
  EVIDENCE("0009"),
  FINDING("000a"),
  ORDER("000b"),
  CASE("000c"),
  DECISION("000d"),
  RECEIPT("000e"),
  CAMPAIGN("000f"),
  RETURN("0010"),
  TARGET_LIST("0011"),
  UNIT("0012"),
  SIGNAL("0013"),
  CODE("0014"),
  TRAINING("0015"),
  SERVICE_VISIT("0016"),
  DATASET("0017"),
  SECONDMENT("0018"),
  OPERATION("0019"),
  TASK_FORCE("001a"),
  COMPLAINT("001b"),
  NO_PENALTY_LIST("001c"),
  NO_PENALTY_NOTICE("001d"),
  LIST_ENTRY("001e"),
  TRANSFER("001f"),
  PLAN("0020"),
  DRAW("0021");

  private final String kind;

  Ids(String kind) {
    this.kind = kind;
  }

  /** The id of the record of a number, from 0. */
  <R> RecordId<R> of(int number) {
    return RecordId.of(String.format("urn:uuid:2020%s-0000-4000-8000-%012x", kind, number + 1));
  }
}
