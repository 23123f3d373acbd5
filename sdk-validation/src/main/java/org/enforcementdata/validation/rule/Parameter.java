package org.enforcementdata.validation.rule;

/**
 * A figure that rules leave to territories or agencies, such as a hearing threshold.
 *
 * @param <T> type of the figure
 * @param name the name, such as {@code hearing.organisation-fine}
 * @param type class of the figure
 */
public record Parameter<T>(String name, Class<T> type) {}
