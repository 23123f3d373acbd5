package org.enforcementdata.examples.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.enforcementdata.model.catalogue.CodeLists;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** W8 and W9: codes, references, unknown members. */
class CodesTest {

  private static final Wire GOOD = Wire.REGISTRATION;

  @Test
  @Tag("W8.1")
  void codesTravelWithoutLabels() {
    assertThat(CodeLists.all())
        .isNotEmpty()
        .allSatisfy(
            list ->
                assertThat(list.entries())
                    .extracting(entry -> entry.code().getValue())
                    .allMatch(code -> code.matches("[A-Z0-9]+([_-][A-Z0-9]+)*")));
    assertThat(GOOD.with("\"REGISTERED\"", "\"已登记\"").found())
        .containsExactly("ERROR /status code.listed");
  }

  @Test
  @Tag("W8.2")
  void anUnlistedCodeIsReadAndWrittenBack() {
    Wire closed = GOOD.with("REGISTERED", "PAUSED");
    assertThat(closed.found()).containsExactly("ERROR /status code.listed");
    assertThat(closed.written()).isEqualTo(closed.text());
    Wire open = GOOD.and("\"provenance\":{\"medium\":\"RADIO\"}");
    assertThat(open.found()).containsExactly("INFO /provenance/medium code.known");
    assertThat(open.written()).contains("\"medium\":\"RADIO\"");
  }

  @Test
  @Tag("W8.3")
  void aCodeIsValidOnTheDayOfTheAct() {
    Wire early = Wire.fixture("penalty-decision", "invalid-code-valid-on-date.json");
    assertThat(early.found()).anyMatch(found -> found.endsWith(" code.valid-on-date"));
    Wire near = Wire.fixture("penalty-decision", "valid-near-code-valid-on-date.json");
    assertThat(near.judged().isAcceptable()).isTrue();
  }

  @Test
  @Tag("W8.4")
  void aReferenceIsTheIdOfARecord() {
    assertThat(Wire.fixture("inspection").report().getNotEvaluable())
        .flatExtracting(NotEvaluable::getReasons)
        .filteredOn(reason -> reason.getKind().equals(ReasonKind.NOT_IN_INDEX))
        .isNotEmpty();
  }

  @Test
  @Tag("W9.1")
  @Tag("W9.2")
  @Tag("W12.2")
  void anUnknownMemberIsAnErrorWithARecord() {
    Wire unknown =
        GOOD.with(
            "\"kind\":\"ECO_ENV\"", "\"kind\":\"ECO_ENV\",\"x\":{\"b\":null,\"a\":[1.50,null]}");
    assertThat(unknown.found()).containsExactly("ERROR /issuer object.unknown-member");
    assertThat(unknown.report().getDiagnostics().get(0).getColumn())
        .contains(unknown.text().indexOf("\"x\"") + 1);
    assertThat(unknown.written()).isEqualTo(unknown.text());
  }

  @Test
  @Tag("W9.3")
  void theExtensionHoldsAnything() {
    Wire extended = GOOD.and("\"extension\":{\"备注\":null,\"x\":[[],{}],\"\":\"\"}");
    assertThat(extended.found()).isEmpty();
    assertThat(extended.written()).isEqualTo(extended.text());
    assertThat(GOOD.and("\"extension\":[]").found())
        .containsExactly("ERROR /extension member.type");
  }

  @Test
  @Tag("W9.4")
  void foreignDataHaveLimits() {
    assertThat(GOOD.and(extension("a".repeat(256), "\"" + "字".repeat(262_144) + "\"")).found())
        .isEmpty();
    assertThat(GOOD.and(extension("a".repeat(257), "1")).found())
        .containsExactly("ERROR /extension foreign.limits");
    assertThat(GOOD.and(extension("a", "\"" + "字".repeat(262_145) + "\"")).found())
        .containsExactly("ERROR /extension foreign.limits");
    assertThat(GOOD.and(extension("a", "[".repeat(31) + "]".repeat(31))).found()).isEmpty();
    assertThat(GOOD.and(extension("a", "[".repeat(32) + "]".repeat(32))).found())
        .containsExactly("ERROR /extension foreign.limits");
  }

  private static String extension(String name, String value) {
    return "\"extension\":{\"" + name + "\":" + value + "}";
  }

  @Test
  @Tag("W9.5")
  void aNearNameIsSuggestedAndNoOtherShown() {
    assertThat(GOOD.and("\"recrod_id\":1").message()).contains("did you mean recordId?");
    assertThat(GOOD.and("\"张三\":1").message()).doesNotContain("张三").contains("2 characters");
  }
}
