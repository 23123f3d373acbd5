package org.enforcementdata.model.code;

/**
 * A hazardous waste.
 *
 * @param code code as {@code nnn-nnn-nn}, such as {@code 900-249-08}
 * @param category category, such as {@code HW08}
 * @param english what it is, in our own English words
 */
public record HazardousWaste(String code, String category, String english) {}
