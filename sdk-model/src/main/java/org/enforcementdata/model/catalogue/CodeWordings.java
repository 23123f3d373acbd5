package org.enforcementdata.model.catalogue;

import java.util.List;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.constraint.Wording;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;

/** What the rules of codes say, which are the same for every list. */
final class CodeWordings {

  private CodeWordings() {}

  static List<Wording> all() {
    return List.of(
        new Wording(
            Code.LISTED,
            "R011",
            new BilingualText("封闭代码表的代码必须在表中", "a code of a closed list is one of the list"),
            new BilingualText(
                "代码 {found} 不在代码表中：应为 {expected}",
                "code {found} is not in the list: expected {expected}"),
            new BilingualText(
                "代码不在代码表中：应为该封闭代码表中的代码",
                "the code is not in its list: expected a code of that closed list"),
            "SDK",
            Certainty.ASSUMED),
        new Wording(
            Code.FORM,
            "",
            new BilingualText("代码符合规定的格式", "the code has the prescribed form"),
            new BilingualText(
                "代码 {found} 无效：应为{expected}", "code {found} is not valid: expected {expected}"),
            new BilingualText(
                "代码无效：应为大写字母、数字和下划线，至多 64 个字符",
                "the code is not valid: expected at most 64 upper-case letters, digits, underscores"),
            "SDK",
            Certainty.ASSUMED));
  }
}
