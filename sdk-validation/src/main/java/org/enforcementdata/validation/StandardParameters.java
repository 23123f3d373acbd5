package org.enforcementdata.validation;

/**
 * The published figures. What is a gap, such as Shanghai's hearing threshold after 2023-07-01,
 * stays unset.
 */
final class StandardParameters {

  private StandardParameters() {}

  static Parameters all() {
    return Parameters.none();
  }
}
