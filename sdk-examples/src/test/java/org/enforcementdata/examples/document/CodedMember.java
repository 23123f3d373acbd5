package org.enforcementdata.examples.document;

import java.util.List;
import java.util.regex.Pattern;
import org.enforcementdata.model.catalogue.CodeLists;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.MemberDeclaration;

/**
 * A member that the page names, such as {@code `inspection#/source` = `PATROL`}.
 *
 * @param pointer its pointer
 * @param codes the codes that the page names of it
 */
record CodedMember(String pointer, List<String> codes) {

  private static final Pattern NAMED =
      Pattern.compile("`([a-z-]+#/[^`]+)`((?:(?: = |, )`[A-Z][A-Z_0-9]*`)*)");
  private static final Pattern CODE = Pattern.compile("`([A-Z][A-Z_0-9]*)`");

  static List<CodedMember> in(String text) {
    return NAMED
        .matcher(text)
        .results()
        .map(found -> new CodedMember(found.group(1), SystemsPage.found(CODE, found.group(2))))
        .toList();
  }

  /** Whether the member is declared and the codes are of its list. */
  boolean isDeclared() {
    return DeclaredMember.find(pointer)
        .filter(member -> codes.stream().allMatch(code -> isListed(member, code)))
        .isPresent();
  }

  private static boolean isListed(MemberDeclaration member, String code) {
    return CodeLists.all().stream()
        .map(CodeList::entries)
        .flatMap(entries -> entries.stream())
        .map(CodeList.Entry::code)
        .anyMatch(
            known ->
                known.getClass().equals(member.elementType()) && known.getValue().equals(code));
  }
}
