package org.enforcementdata.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.enforcementdata.model.catalogue.CodeLists;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.junit.jupiter.api.Test;

class SourcesTest {

  @Test
  void everySourceIsAProvisionOrOneOfTheNamedSources() {
    Map<String, String> sources = new TreeMap<>();
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      sources.put(type.name(), type.source());
      for (MemberDeclaration member : type.members()) {
        sources.put(member.toString(), member.source());
      }
    }
    CodeLists.all().forEach(list -> sources.put("code list " + list.id(), list.source()));
    ConstraintRules.texts()
        .forEach((rule, wording) -> sources.put("rule " + rule, wording.source()));
    assertThat(sources).isNotEmpty();
    sources.values().removeIf(Sources::isKnown);
    assertThat(sources)
        .as("a source: an instrument of Instruments.java with its clause, or named in Sources.java")
        .isEmpty();
  }

  @Test
  void whatIsNeitherIsUnknown() {
    assertThat(Sources.isKnown("行政处罚法（2021）第四十二条、第五十五条")).isTrue();
    assertThat(Sources.isKnown("行政处罚法（2021）第四十二条、某办法第五条")).isFalse();
    assertThat(Sources.isKnown("行政处罚法（1996）第四十二条")).isFalse();
    assertThat(Sources.isKnown("监测值")).isFalse();
    assertThat(Sources.isKnown("")).isFalse();
  }
}
