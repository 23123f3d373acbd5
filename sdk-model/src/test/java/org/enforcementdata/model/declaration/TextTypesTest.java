package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

class TextTypesTest {

  @Property(tries = 200)
  void everyTextIsRepresentableAndKept(@ForAll String text) {
    for (Class<? extends WrittenText> type : DeclaredMembers.texts()) {
      WrittenText value = TextArbitraries.written(type, text);
      assertThat(value.getValue()).as(type.getSimpleName()).isEqualTo(text);
      assertThat(value.defect()).as(type.getSimpleName()).isNotNull();
      assertThat(value).isEqualTo(TextArbitraries.written(type, text));
    }
  }

  @Example
  void everyExampleIsWellFormed() {
    assertThat(DeclaredMembers.texts())
        .filteredOn(type -> !Code.class.isAssignableFrom(type))
        .isNotEmpty()
        .allSatisfy(
            type -> {
              String example = type.getAnnotation(TextForm.class).example();
              assertThat(TextArbitraries.written(type, example).defect()).isEmpty();
            });
  }

  @Example
  void everyCodeOfAListIsWellFormed() {
    assertThat(DeclaredMembers.texts())
        .filteredOn(Code.class::isAssignableFrom)
        .isNotEmpty()
        .allSatisfy(type -> assertThat(list(type).entries()).isNotEmpty())
        .flatMap(type -> list(type).entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.code().defect()).isEmpty();
              assertThat(entry.code().getValue()).isNotBlank();
            });
  }

  private static CodeList<?> list(Class<? extends WrittenText> type) {
    return ((Code) TextArbitraries.written(type, "A")).codeList();
  }
}
