package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.model.quantity.PartialDay;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;
import org.junit.jupiter.api.Test;

class WrittenTextsTest {

  private static final Map<Class<? extends WrittenText>, Function<String, ? extends WrittenText>>
      FOLDED = new LinkedHashMap<>();

  static {
    FOLDED.put(CreditCode.class, CreditCode::folded);
    FOLDED.put(SubstituteUnitCode.class, SubstituteUnitCode::folded);
    FOLDED.put(PermitNumber.class, PermitNumber::folded);
    FOLDED.put(OutletCode.class, OutletCode::folded);
    FOLDED.put(TreatmentFacilityCode.class, TreatmentFacilityCode::folded);
    FOLDED.put(ProductionFacilityCode.class, ProductionFacilityCode::folded);
    FOLDED.put(DivisionCode.class, DivisionCode::folded);
    FOLDED.put(DivisionPrefix.class, DivisionPrefix::folded);
    FOLDED.put(IndustryCode.class, IndustryCode::folded);
    FOLDED.put(PollutantCode.class, PollutantCode::folded);
    FOLDED.put(HazardousWasteCode.class, HazardousWasteCode::folded);
    FOLDED.put(WasteManifestNumber.class, WasteManifestNumber::folded);
    FOLDED.put(PartialDay.class, PartialDay::folded);
    FOLDED.put(DocumentNumber.class, DocumentNumber::folded);
    FOLDED.put(CertificateNumber.class, CertificateNumber::folded);
    FOLDED.put(PersonName.class, PersonName::folded);
    FOLDED.put(ResidentId.class, ResidentId::folded);
    FOLDED.put(Phone.class, Phone::folded);
    FOLDED.put(DigestValue.class, DigestValue::folded);
    FOLDED.put(RecordId.class, RecordId::folded);
    FOLDED.put(RuleId.class, RuleId::folded);
  }

  private static final List<Class<? extends WrittenText>> MASKED =
      List.of(PersonName.class, ResidentId.class, Phone.class);

  @Test
  void everyExampleIsWellFormed() {
    FOLDED.forEach(
        (type, folded) -> {
          String example = type.getAnnotation(TextForm.class).example();
          WrittenText value = folded.apply(example);
          assertThat(value.getValue()).as(type.getSimpleName()).isEqualTo(example);
          assertThat(value.defect()).as(type.getSimpleName()).isEmpty();
        });
  }

  @Test
  void everyTypeHasAFoldingDoor() {
    assertThat(TextTypes.withForm()).containsExactlyInAnyOrderElementsOf(FOLDED.keySet());
  }

  @Test
  void everyRuleOfATypeThatRecordsBearStandsInTheCatalogue() {
    List<String> catalogue =
        ConstraintRules.all().stream().map(rule -> rule.getId().getValue()).toList();
    assertThat(FOLDED.keySet().stream().filter(DeclaredTypes.texts()::contains))
        .isNotEmpty()
        .map(type -> type.getAnnotation(TextForm.class).rule())
        .allMatch(catalogue::contains);
  }

  @Property(tries = 5000)
  void aWellFormedTextIsReadBackAsItself(@ForAll("wellFormed") WrittenText value) {
    assertThat(value.defect()).isEmpty();
    boolean masked = MASKED.contains(value.getClass());
    String written = masked ? value.getValue() : value.toString();
    assertThat(folded(value.getClass(), written)).isEqualTo(value);
    assertThat(value.toString().equals(value.getValue())).isNotEqualTo(masked);
  }

  private static WrittenText folded(Class<?> type, String text) {
    return Objects.requireNonNull(FOLDED.get(type), type.getName()).apply(text);
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    FOLDED.forEach(
        (type, folded) -> {
          WrittenText once = folded.apply(text);
          assertThat(folded.apply(once.getValue())).as(type.getSimpleName()).isEqualTo(once);
        });
  }

  @Property
  void anyTextIsRepresentableAndJudged(@ForAll String text) {
    FOLDED.values().forEach(folded -> assertThat(folded.apply(text).defect()).isNotNull());
  }

  @Provide
  Arbitrary<WrittenText> wellFormed() {
    List<Arbitrary<? extends WrittenText>> types =
        List.of(
            IdentityArbitraries.creditCodes(),
            IdentityArbitraries.agencyCreditCodes(),
            IdentityArbitraries.substituteUnitCodes(),
            IdentityArbitraries.permitNumbers(),
            IdentityArbitraries.substitutePermitNumbers(),
            IdentityArbitraries.outletCodes(),
            IdentityArbitraries.treatmentFacilityCodes(),
            IdentityArbitraries.productionFacilityCodes(),
            IdentityArbitraries.divisionCodes(),
            IdentityArbitraries.industryCodes(),
            IdentityArbitraries.pollutantCodes(),
            IdentityArbitraries.hazardousWasteCodes(),
            IdentityArbitraries.wasteManifestNumbers(),
            IdentityArbitraries.documentNumbers(),
            IdentityArbitraries.certificateNumbers(),
            IdentityArbitraries.personNames(),
            IdentityArbitraries.residentIds(),
            IdentityArbitraries.phones());
    return Arbitraries.of(types).flatMap(type -> type.map(WrittenText.class::cast));
  }
}
