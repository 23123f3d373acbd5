package org.enforcementdata.serialization;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * What the reader itself demands of bytes before they can be a record. What it reports besides
 * (unknown members, numbers of too many digits) are rules of the constraints, which checking
 * enforces upon values that no reader made.
 */
public final class StructureRules {

  /** The text is JSON in UTF-8, within the limits, and nothing follows it. */
  public static final RuleInfo SYNTAX =
      rule("json.syntax")
          .statement(
              "文本是限额内的 UTF-8 JSON 文档", "the text is one JSON document in UTF-8 within the limits")
          .message("JSON 有误：{found}，应为{expected}", "not JSON: {found}, expected {expected}")
          .build();

  /** The text does not begin with a byte order mark. */
  public static final RuleInfo BYTE_ORDER_MARK =
      rule("json.byte-order-mark")
          .severity(Severity.WARNING)
          .statement("文本不以字节顺序标记开头", "the text does not begin with a byte order mark")
          .message(
              "文本以字节顺序标记（BOM）开头，已略过", "the text begins with a byte order mark, which was skipped")
          .build();

  /** Each member stands once in its object. */
  public static final RuleInfo DUPLICATE =
      rule("object.duplicate-member")
          .statement("同一对象中每个成员只出现一次", "each member stands once in its object")
          .message("成员重复出现", "the member stands twice")
          .build();

  /** What there is no value without is there, whatever the profile. */
  public static final RuleInfo MISSING =
      rule("object.missing-member")
          .statement("任何记录都须有的成员不得缺少", "no member is missing that every record must have")
          .message("缺少必填成员 {expected}", "the mandatory member {expected} is missing")
          .build();

  /** Absent is absent: no null, no empty list. */
  public static final RuleInfo NULL =
      rule("member.absent")
          .statement(
              "没有值的成员不写出，不用 null 或空列表",
              "a member without a value is absent, not null and not an empty list")
          .message(
              "成员为 {found}，没有值时不应写出", "the member is {found}; a member without a value is left out")
          .build();

  /** A value has the JSON type that its member demands. */
  public static final RuleInfo TYPE =
      rule("member.type")
          .statement("值的 JSON 类型符合规定", "a value has the JSON type that its member demands")
          .message("值的类型为{found}，应为{expected}", "the value is {found}, expected {expected}")
          .build();

  /** A day is written YYYY-MM-DD and exists. */
  public static final RuleInfo DATE =
      rule("date.form")
          .statement("日期写作 YYYY-MM-DD 且存在", "a day is written YYYY-MM-DD and exists")
          .message(
              "日期 {found} 无法读取，应为{expected}", "the day {found} cannot be read, expected {expected}")
          .source("GB/T 7408.1-2023")
          .build();

  /** An instant carries its offset. */
  public static final RuleInfo INSTANT =
      rule("instant.offset")
          .catalogue("R010")
          .statement("时间带有与协调世界时的时差", "an instant carries its offset from UTC")
          .message(
              "时间 {found} 无法读取，应为{expected}",
              "the instant {found} cannot be read, expected {expected}")
          .source("GB/T 7408.1-2023")
          .build();

  /** An amount of money is exact to the fen. */
  public static final RuleInfo DECIMALS =
      rule("money.decimals")
          .catalogue("R009")
          .statement("金额以元计至多两位小数", "an amount in yuan has at most two decimals")
          .message(
              "金额有 {found} 位小数，应至多 {expected} 位",
              "the amount has {found} decimals, expected at most {expected}")
          .build();

  /** The record type is one that the standard has, and the one asked for. */
  public static final RuleInfo RECORD_TYPE =
      rule("record.type")
          .statement(
              "记录类型为标准所列，并与所要求的一致", "the record type is one of the standard and the one asked for")
          .message("记录类型为 {found}，应为{expected}", "the record type is {found}, expected {expected}")
          .build();

  /** The schema version is a published one. */
  public static final RuleInfo SCHEMA_VERSION =
      rule("record.schema-version")
          .statement("模式版本为已发布的版本", "the schema version is a published one")
          .message(
              "模式版本为 {found}，应为 {expected}", "the schema version is {found}, expected {expected}")
          .build();

  /** A newer minor version adds members alone: they are kept and not judged. */
  public static final RuleInfo NEWER_VERSION =
      rule("record.newer-version")
          .severity(Severity.INFO)
          .statement("模式版本不高于已知的版本", "the schema version is not newer than the known one")
          .message(
              "模式版本为 {found}，高于已知的 {expected}：新增的成员已保留，未判断",
              "the schema version is {found}, newer than {expected}: what it adds is kept and not"
                  + " judged")
          .build();

  private StructureRules() {}

  /** The rules, sorted by id. */
  public static List<RuleInfo> all() {
    return Stream.of(
            SYNTAX,
            BYTE_ORDER_MARK,
            DUPLICATE,
            MISSING,
            NULL,
            TYPE,
            DATE,
            INSTANT,
            DECIMALS,
            RECORD_TYPE,
            SCHEMA_VERSION,
            NEWER_VERSION)
        .sorted(Comparator.comparing(RuleInfo::getId))
        .toList();
  }

  private static RuleInfo.Builder rule(String id) {
    return RuleInfo.of(id)
        .severity(Severity.ERROR)
        .level(Level.STRUCTURE)
        .source("SDK")
        .certainty(Certainty.ASSUMED)
        .since("0.1.0");
  }
}
