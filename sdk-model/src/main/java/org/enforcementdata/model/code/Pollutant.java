package org.enforcementdata.model.code;

import java.util.Optional;

/**
 * A pollutant or discharge parameter.
 *
 * @param code code, such as {@code w01018}
 * @param name Chinese name, such as 化学需氧量
 * @param english English name
 * @param unit unit of the standard's table in Chinese, such as 毫克/升; real data often use another
 * @param loadUnit unit of a load, such as 千克; empty where there is none
 * @param code2005 code of HJ/T 212-2005, such as {@code 011}; empty where there is none
 */
public record Pollutant(
    String code,
    String name,
    String english,
    String unit,
    Optional<String> loadUnit,
    Optional<String> code2005) {}
