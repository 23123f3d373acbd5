package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.constraint.Wording.words;

import java.util.List;
import org.enforcementdata.model.declaration.Representable;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.UnknownMembers;

/** What the rules say that hold of every value, whatever its declaration. */
public final class Wordings {

  private Wordings() {}

  /** The rules of what a full record must have, of what the wire can hold, and of codes. */
  public static List<Wording> ofEveryRecord() {
    return List.of(
        Wording.of(
            Plan.REQUIRED,
            words("完整记录具有规定的成员", "a full record has the members that it must have"),
            words("完整记录缺少：{expected}", "a full record lacks {expected}"),
            words("完整记录缺少该成员：应当填写", "a full record lacks this member: expected a value")),
        Wording.of(
            Plan.MASKED,
            words("完整记录中没有遮蔽的内容", "a full record holds no masked text"),
            words("内容 {found} 被遮蔽，应为{expected}", "{found} is masked, expected {expected}"),
            words(
                "内容被遮蔽：完整记录应为全文", "the text is masked: expected the whole text in a full record")),
        Wording.of(
            Representation.CHARACTERS,
            words(
                "文本由完整的 Unicode 字符组成，不含 NUL",
                "a text consists of whole Unicode characters without NUL"),
            words("文本含有{found}，应为{expected}", "the text holds {found}, expected {expected}"),
            words(
                "文本含有 NUL 或不完整的字符：应为完整的 Unicode 字符",
                "the text holds NUL or a broken character: expected whole Unicode characters")),
        Wording.of(
            Representation.DIGITS,
            words("数值的位数在限额内", "a number has no more digits than the limit"),
            words("数值有 {found}，应{expected}", "the number has {found}, expected {expected}"),
            words("数值位数过多：应至多 64 位", "the number has too many digits: expected at most 64")),
        Wording.of(
            Representation.TIME,
            words("日期和时间可以四位年份写出", "days and instants can be written with four digits of the year"),
            words("日期或时间为 {found}，应为 {expected}", "the time is in {found}, expected {expected}"),
            words(
                "日期或时间无法写出：应为 0001 至 9999 年",
                "the time cannot be written: expected years 0001 to 9999")),
        Wording.of(
            Representable.UNKNOWN,
            words("对象只含本版本规定的成员", "an object has only members that its version knows"),
            words(
                "含有未知成员：{found}（已保留），应{expected}",
                "unknown members: {found} (kept), expected {expected}"),
            words(
                "含有本版本未规定的成员：应没有",
                "the object has members that its version does not know: expected none")),
        Wording.of(
            UnknownMembers.LIMITS,
            words("外来数据在标准的限额内", "foreign data lie within the limits of the standard"),
            words("外来数据含有{found}，应{expected}", "foreign data hold {found}, expected {expected}"),
            words(
                "外来数据超出标准的限额：应在限额之内",
                "foreign data exceed the limits of the standard: expected data within them")));
  }
}
