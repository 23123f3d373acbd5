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
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;
import org.junit.jupiter.api.Test;

class WrittenTextsTest {

  private static final Map<Class<? extends WrittenText>, Function<String, ? extends WrittenText>>
      PARSE = new LinkedHashMap<>();

  static {
    PARSE.put(CreditCode.class, CreditCode::folded);
    PARSE.put(SubstituteUnitCode.class, SubstituteUnitCode::folded);
    PARSE.put(PermitNumber.class, PermitNumber::folded);
    PARSE.put(OutletCode.class, OutletCode::folded);
    PARSE.put(TreatmentFacilityCode.class, TreatmentFacilityCode::folded);
    PARSE.put(ProductionFacilityCode.class, ProductionFacilityCode::folded);
    PARSE.put(DivisionCode.class, DivisionCode::folded);
    PARSE.put(IndustryCode.class, IndustryCode::folded);
    PARSE.put(PollutantCode.class, PollutantCode::folded);
    PARSE.put(HazardousWasteCode.class, HazardousWasteCode::folded);
    PARSE.put(WasteManifestNumber.class, WasteManifestNumber::folded);
    PARSE.put(DocumentNumber.class, DocumentNumber::folded);
    PARSE.put(CertificateNumber.class, CertificateNumber::folded);
    PARSE.put(PersonName.class, PersonName::folded);
    PARSE.put(ResidentId.class, ResidentId::folded);
    PARSE.put(Phone.class, Phone::folded);
    PARSE.put(DigestValue.class, DigestValue::folded);
  }

  private static final List<Class<? extends WrittenText>> MASKED =
      List.of(PersonName.class, ResidentId.class, Phone.class);

  @Test
  void everyExampleIsWellFormed() {
    PARSE.forEach(
        (type, parse) -> {
          String example = type.getAnnotation(TextForm.class).example();
          WrittenText value = parse.apply(example);
          assertThat(value.getValue()).as(type.getSimpleName()).isEqualTo(example);
          assertThat(value.defect()).as(type.getSimpleName()).isEmpty();
        });
  }

  @Test
  void everyRuleOfATypeStandsInTheCatalogue() {
    List<String> catalogue =
        ConstraintRules.all().stream().map(rule -> rule.getId().value()).toList();
    assertThat(PARSE.keySet())
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
    return Objects.requireNonNull(PARSE.get(type), type.getName()).apply(text);
  }

  @Property
  void parsingTwiceIsParsingOnce(@ForAll String text) {
    PARSE.forEach(
        (type, parse) -> {
          WrittenText once = parse.apply(text);
          assertThat(parse.apply(once.getValue())).as(type.getSimpleName()).isEqualTo(once);
        });
  }

  @Property
  void anyTextIsRepresentableAndJudged(@ForAll String text) {
    PARSE.values().forEach(parse -> assertThat(parse.apply(text).defect()).isNotNull());
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
