/**
 * Value types, code lists, constraints, and what a report is: the Environmental-Enforcement Data
 * Standard as Java types.
 */
module org.enforcementdata.model {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.enforcementdata.model.campaign;
  exports org.enforcementdata.model.casework;
  exports org.enforcementdata.model.catalogue;
  exports org.enforcementdata.model.code;
  exports org.enforcementdata.model.complaint;
  exports org.enforcementdata.model.constraint;
  exports org.enforcementdata.model.cooperation;
  exports org.enforcementdata.model.declaration;
  exports org.enforcementdata.model.diagnostic;
  exports org.enforcementdata.model.discretion;
  exports org.enforcementdata.model.evidence;
  exports org.enforcementdata.model.exchange;
  exports org.enforcementdata.model.finding;
  exports org.enforcementdata.model.header;
  exports org.enforcementdata.model.identity;
  exports org.enforcementdata.model.inspection;
  exports org.enforcementdata.model.law;
  exports org.enforcementdata.model.monitoring;
  exports org.enforcementdata.model.party;
  exports org.enforcementdata.model.permit;
  exports org.enforcementdata.model.plan;
  exports org.enforcementdata.model.publicity;
  exports org.enforcementdata.model.quantity;
  exports org.enforcementdata.model.receipt;
  exports org.enforcementdata.model.snapshot;
  exports org.enforcementdata.model.text;
  exports org.enforcementdata.model.training;
  exports org.enforcementdata.model;
  exports org.enforcementdata.model.internal to
      org.enforcementdata.validation,
      org.enforcementdata.serialization;
}
