package org.enforcementdata.model.constraint;

import org.enforcementdata.model.declaration.Place;

/**
 * A constraint that does not hold.
 *
 * @param at where
 * @param rule id of the rule
 * @param found the value itself, or what was found of it; whoever shows it asks the declaration
 *     whether it may be shown
 * @param expected what was expected
 */
public record Breach(Place at, String rule, Object found, Object expected) {}
