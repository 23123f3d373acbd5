package org.enforcementdata.model.code;

/**
 * A registration department with one of its categories: characters 1 and 2 of a unified social
 * credit code.
 *
 * @param department character 1, such as {@code 9}
 * @param departmentName Chinese name of the department
 * @param category character 2, such as {@code 1}
 * @param categoryName Chinese name of the category, such as 企业
 */
public record Registrar(
    String department, String departmentName, String category, String categoryName) {}
