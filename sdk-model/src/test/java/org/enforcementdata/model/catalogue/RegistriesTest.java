package org.enforcementdata.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.ParsedSources;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.junit.jupiter.api.Test;

/** What stands in a list is compared with the classes of the sources: nothing can be forgotten. */
class RegistriesTest {

  private static final String FOLDER =
      "sdk-model/src/main/java/org/enforcementdata/model/catalogue/";

  private final ParsedSources sources = ParsedSources.of(ParsedSources.MAIN);

  @Test
  void everyRecordTypeIsInTheListOfRecordTypes() {
    assertThat(Stream.concat(RecordTypes.all().stream(), Documents.exchanged().stream()))
        .extracting(Class::getName)
        .as("record types: write them in %sRecordTypes.java", FOLDER)
        .containsExactlyInAnyOrderElementsOf(sources.names(RegistriesTest::isRecord));
  }

  @Test
  void everyCodeListIsInTheListOfCodeLists() {
    List<String> listed =
        CodeLists.all().stream()
            .map(list -> list.entries().iterator().next().code().getClass().getName())
            .toList();
    assertThat(listed)
        .as("code lists: write them in %sCodeLists.java", FOLDER)
        .containsExactlyInAnyOrderElementsOf(sources.names(extending("Code")));
  }

  @Test
  void codeListsAreSortedAndFoundByTheirIds() {
    assertThat(CodeLists.all())
        .extracting(CodeList::id)
        .doesNotHaveDuplicates()
        .isSorted()
        .allSatisfy(id -> assertThat(CodeLists.of(id).orElseThrow().id()).isEqualTo(id));
    assertThat(CodeLists.of("weather")).isEmpty();
  }

  @Test
  void whatHasANameOnTheWireIsARecordTypeOrADocument() {
    Stream<TypeDeclaration> named =
        Stream.concat(
            RecordTypes.all().stream().map(TypeDeclaration::of), Documents.all().stream());
    assertThat(named)
        .allSatisfy(type -> assertThat(type.wireName()).matches("[a-z]+(-[a-z]+)*"))
        .extracting(type -> type.type().getName())
        .as(
            "record types: write them in %1$sRecordTypes.java, other documents in %1$sDocuments.java",
            FOLDER)
        .containsExactlyInAnyOrderElementsOf(sources.names(RegistriesTest::isNamed));
  }

  private static boolean isNamed(ClassTree type) {
    return ParsedSources.bears(type.getModifiers(), "DataType")
        && type.getModifiers().toString().contains("(name = \"");
  }

  private static boolean isRecord(ClassTree type) {
    return type.getImplementsClause().stream()
        .map(Tree::toString)
        .anyMatch(parent -> parent.startsWith("EnforcementRecord<"));
  }

  private static Predicate<ClassTree> extending(String parent) {
    return type ->
        type.getExtendsClause() != null && type.getExtendsClause().toString().equals(parent);
  }
}
