package org.enforcementdata.examples.benchmark;

/** What a row does once; what it returns is looked at, so that no compiler leaves it out. */
@FunctionalInterface
interface Operation {

  Object run() throws Exception;
}
