/** Checks records: constraints of their values, and the rules in force on the day of the act. */
module org.enforcementdata.validation {
  requires transitive org.enforcementdata.model;
  requires java.logging;
  requires org.hibernate.validator;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.enforcementdata.validation;
  exports org.enforcementdata.validation.calendar;
  exports org.enforcementdata.validation.measure;
  exports org.enforcementdata.validation.report;
  exports org.enforcementdata.validation.rule;
}
