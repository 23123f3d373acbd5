package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.constraint.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.text.Mask;
import org.enforcementdata.model.text.WrittenText;

/** A narrower form of a text where a code demands it. */
final class FormWhenKind extends ObjectKind<FormWhen> {

  FormWhenKind() {
    super(FormWhen.class);
  }

  @Override
  public List<Wording> wordings() {
    return List.of();
  }

  @Override
  List<Wording> wordings(FormWhen declared) {
    return List.of(
        new Wording(
            declared.rule(),
            declared.catalogue(),
            words(declared.statementZh(), declared.statementEn()),
            words("{found} 无效：应为{expected}", "{found} is not valid: expected {expected}"),
            words(
                "格式无效：应为" + declared.formZh(),
                "the form is not valid: expected " + declared.formEn()),
            declared.source(),
            declared.certainty()));
  }

  @Override
  Check check(FormWhen declared, TypeDeclaration type) {
    MemberDeclaration member = type.member(declared.member()).orElseThrow();
    MemberDeclaration when = type.member(declared.when()).orElseThrow();
    Set<String> codes = Set.of(declared.in());
    Pattern pattern = Pattern.compile(declared.pattern());
    BilingualText expected = new BilingualText(declared.formZh(), declared.formEn());
    return (object, at, breaches) -> {
      if (object.value(when) instanceof WrittenText code
          && codes.contains(code.getValue())
          && object.value(member) instanceof WrittenText text
          && text.defect().isEmpty()
          && !text.isMasked()
          && !pattern.matcher(text.getValue()).matches()) {
        breaches.accept(new Breach(at.member(member.name()), declared.rule(), text, expected));
      }
    };
  }

  @Override
  public Map<String, Object> schema(FormWhen declared, TypeDeclaration type, boolean isFull) {
    Map<String, Object> form = Map.of("pattern", declared.pattern());
    List<Object> forms = new ArrayList<>(List.of(form));
    if (!isFull) {
      forms.add(Map.of("pattern", Mask.PATTERN));
    }
    Map<String, Object> condition =
        Map.of(
            "properties",
            Map.of(declared.when(), Map.of("enum", List.of(declared.in()))),
            "required",
            List.of(declared.when()));
    Map<String, Object> demand =
        Map.of("properties", Map.of(declared.member(), isFull ? form : Map.of("anyOf", forms)));
    return Map.of("if", condition, "then", demand);
  }
}
