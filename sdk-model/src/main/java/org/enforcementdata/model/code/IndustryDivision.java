package org.enforcementdata.model.code;

/**
 * A division (大类) of industries.
 *
 * @param code two digits, such as {@code 36}
 * @param name Chinese name, such as 汽车制造业
 * @param section letter of its section (门类), such as {@code C}
 * @param sectionName Chinese name of the section, such as 制造业
 */
public record IndustryDivision(String code, String name, String section, String sectionName) {}
