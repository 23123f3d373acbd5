package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.constraint.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
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
    return new Narrower(
        declared.rule(),
        type.member(declared.member()).orElseThrow(),
        type.member(declared.when()).orElseThrow(),
        Set.of(declared.in()),
        Pattern.compile(declared.pattern()),
        new BilingualText(declared.formZh(), declared.formEn()));
  }

  private record Narrower(
      String rule,
      MemberDeclaration member,
      MemberDeclaration when,
      Set<String> codes,
      Pattern pattern,
      BilingualText expected)
      implements Check {

    @Override
    public boolean holds(Members object) {
      return !(object.value(when) instanceof WrittenText code)
          || !codes.contains(code.getValue())
          || !(object.value(member) instanceof WrittenText text)
          || !text.isGood()
          || pattern.matcher(text.getValue()).matches();
    }

    @Override
    public Breach breach(Members object, Place at) {
      Object text = Objects.requireNonNull(object.value(member));
      return new Breach(at.member(member.name()), rule, text, expected);
    }
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
