package org.enforcementdata.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.junit.jupiter.api.Test;

class CharacterRunsTest {

  private static final List<Integer> STRANGERS =
      "\u0000\t !*-/09:@AZ[`az{~\u007f\u0080\u009f\u00a0＊张\ud83d\ude00"
          .codePoints()
          .boxed()
          .toList();

  private record Change(int at, int with, int how) {}

  private static List<TextForm> forms() {
    return DeclaredTypes.texts().stream()
        .map(type -> type.getAnnotation(TextForm.class))
        .filter(form -> form != null && !form.pattern().isEmpty())
        .toList();
  }

  private static List<TextForm> formsOfRuns() {
    return forms().stream().filter(form -> CharacterRuns.of(form.pattern()).isPresent()).toList();
  }

  @Test
  void mostFormsAreRunsAndTheOthersStayExpressions() {
    assertThat(formsOfRuns())
        .extracting(TextForm::rule)
        .contains(
            "record-id.form", "credit-code.valid", "document-number.form", "division-code.form")
        .hasSizeGreaterThan(forms().size() / 2);
  }

  @Test
  void choicesGroupsAndOverlappingRunsAreNoRuns() {
    assertThat(
            List.of(
                "^(a|b)$", "^([0-9]{2}){1,3}$", "^[a-z]{1,3}[a-z]$", "^[^a]{3}$", "[a]+", "^a.c$"))
        .allMatch(pattern -> CharacterRuns.of(pattern).isEmpty());
  }

  @Test
  void aRunTakesItsNumberAndNoMore() {
    CharacterRuns runs = CharacterRuns.of("^H9[0-9]{2,3}-?[A-C]+$").orElseThrow();
    assertThat(List.of("H912-A", "H9123ABC", "H912A")).allMatch(runs::fit);
    assertThat(List.of("", "H91A", "H91234A", "H912--A", "H912", "H912A-", "h912A", "H912D"))
        .noneMatch(runs::fit);
  }

  @Property(tries = 5_000)
  void aTextFitsTheRunsIfAndOnlyIfItMatchesTheExpression(
      @ForAll("texts") Tuple2<String, String> each) {
    String pattern = each.get1();
    assertThat(CharacterRuns.of(pattern).orElseThrow().fit(each.get2()))
        .as("%s %s", pattern, each.get2())
        .isEqualTo(Pattern.compile(pattern).matcher(each.get2()).matches());
  }

  @Provide
  Arbitrary<Tuple2<String, String>> texts() {
    return Arbitraries.of(formsOfRuns())
        .flatMap(form -> mutated(form.example()).map(text -> Tuple.of(form.pattern(), text)));
  }

  /** The example of a form with up to two places cut, replaced or filled. */
  private static Arbitrary<String> mutated(String example) {
    return Combinators.combine(
            Arbitraries.integers().between(0, example.length()),
            Arbitraries.of(STRANGERS),
            Arbitraries.integers().between(0, 2))
        .as(Change::new)
        .list()
        .ofMaxSize(2)
        .map(changes -> changed(example, changes));
  }

  private static String changed(String example, List<Change> changes) {
    List<Integer> points = new ArrayList<>(example.codePoints().boxed().toList());
    for (Change change : changes) {
      int at = Math.min(change.at(), points.size());
      if (change.how() > 0 || at == points.size()) {
        points.add(at, change.with());
      }
      if (change.how() < 2 && at + 1 < points.size()) {
        points.remove(at + 1);
      }
    }
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }
}
