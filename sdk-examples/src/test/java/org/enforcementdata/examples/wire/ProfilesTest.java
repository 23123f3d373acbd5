package org.enforcementdata.examples.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.inspection.Inspection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** W3: profiles and absence. */
class ProfilesTest {

  private static final Wire GOOD = Wire.REGISTRATION;
  private static final Wire EXCERPT = Wire.EXCERPT;

  @Test
  @Tag("W3.1")
  void aRecordIsFullUnlessItSaysThatItIsAnExcerpt() {
    assertThat(GOOD.record().isExcerpt()).isFalse();
    assertThat(EXCERPT.record().isExcerpt()).isTrue();
    assertThat(EXCERPT.with("EXCERPT", "PARTIAL").found()).contains("ERROR /profile code.listed");
  }

  @Test
  @Tag("W3.2")
  void aFullRecordHasWhatItMustHave() {
    assertThat(GOOD.with("\"endsOn\":\"2030-06-02\",", "").found())
        .containsExactly("ERROR /endsOn member.required");
    assertThat(EXCERPT.with("EXCERPT", "FULL").found())
        .contains("ERROR /endsOn member.required", "ERROR /issuer/division member.required");
  }

  @Test
  @Tag("W3.3")
  void anExcerptIsJudgedByWhatIsThere() {
    assertThat(EXCERPT.judged().isAcceptable()).isTrue();
    assertThat(EXCERPT.and("\"registrationNo\":\"9131\"").found())
        .contains("ERROR /registrationNo permit-number.form");
  }

  @Test
  @Tag("W3.4")
  void absentIsAbsent() {
    assertThat(EXCERPT.and("\"endsOn\":null").found())
        .containsExactly("ERROR /endsOn member.absent");
    assertThat(EXCERPT.and("\"standards\":[]").found())
        .containsExactly("ERROR /standards member.absent");
    assertThat(EXCERPT.written()).doesNotContain("null").doesNotContain("[]");
  }

  @Test
  @Tag("W3.5")
  void aTruthValueThatIsAbsentIsNeitherTrueNorFalse() {
    Wire inspection = Wire.fixture("inspection");
    Wire silent =
        inspection.with("\"FULL\"", "\"EXCERPT\"").with("\"certificateShown\": true,", "");
    assertThat(((Inspection) silent.record()).getCertificateShown()).isEqualTo(Optional.empty());
    assertThat(silent.written()).doesNotContain("certificateShown");
    Wire denied = inspection.with("\"certificateShown\": true", "\"certificateShown\": false");
    assertThat(((Inspection) denied.record()).getCertificateShown()).contains(false);
    assertThat(denied.written()).contains("\"certificateShown\":false");
  }

  @Test
  @Tag("W3.6")
  void anAnnotationStandsWhereItsMemberIsOrIsNot() {
    String notPrinted = "\"annotations\":[{\"at\":\"%s\",\"status\":\"NOT_PRINTED\"}]";
    assertThat(EXCERPT.and(notPrinted.formatted("/endsOn")).found()).isEmpty();
    assertThat(EXCERPT.and(notPrinted.formatted("/createdAt")).found())
        .containsExactly("ERROR /annotations/0/at annotation.place");
    assertThat(
            EXCERPT.and(notPrinted.formatted("/endsOn").replace("NOT_PRINTED", "DERIVED")).found())
        .containsExactly("ERROR /annotations/0/at annotation.place");
  }

  @Test
  @Tag("W3.7")
  void aFullRecordIsNeitherMaskedNorWithheld() {
    assertThat(GOOD.and("\"annotations\":[{\"at\":\"/endsOn\",\"status\":\"MASKED\"}]").found())
        .containsExactly("ERROR /annotations/0/status annotation.profile");
    assertThat(GOOD.with("11310120MB2F300044", "113101*********044").found())
        .containsExactly("ERROR /issuer/creditCode value.masked");
  }

  @Test
  @Tag("W3.8")
  void aRuleThatLacksItsInputIsListedWithWhatIsMissing() {
    assertThat(EXCERPT.and("\"endsOn\":\"2030-06-02\"").judged().isAcceptable()).isTrue();
    assertThat(EXCERPT.and("\"endsOn\":\"2030-06-02\"").report().getNotEvaluable())
        .flatExtracting(NotEvaluable::getReasons)
        .extracting(reason -> reason.getKind() + " " + reason.getWhat().orElse(""))
        .contains("NO_ACT_DATE ", "EXCERPT ");
  }
}
