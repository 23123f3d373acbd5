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
    PARSE.put(CreditCode.class, CreditCode::parse);
    PARSE.put(SubstituteUnitCode.class, SubstituteUnitCode::parse);
    PARSE.put(PermitNumber.class, PermitNumber::parse);
    PARSE.put(OutletCode.class, OutletCode::parse);
    PARSE.put(TreatmentFacilityCode.class, TreatmentFacilityCode::parse);
    PARSE.put(ProductionFacilityCode.class, ProductionFacilityCode::parse);
    PARSE.put(DivisionCode.class, DivisionCode::parse);
    PARSE.put(IndustryCode.class, IndustryCode::parse);
    PARSE.put(PollutantCode.class, PollutantCode::parse);
    PARSE.put(HazardousWasteCode.class, HazardousWasteCode::parse);
    PARSE.put(WasteManifestNumber.class, WasteManifestNumber::parse);
    PARSE.put(DocumentNumber.class, DocumentNumber::parse);
    PARSE.put(CertificateNumber.class, CertificateNumber::parse);
    PARSE.put(PersonName.class, PersonName::parse);
    PARSE.put(ResidentId.class, ResidentId::parse);
    PARSE.put(Phone.class, Phone::parse);
    PARSE.put(DigestValue.class, DigestValue::parse);
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
    assertThat(parse(value.getClass(), written)).isEqualTo(value);
    assertThat(value.toString().equals(value.getValue())).isNotEqualTo(masked);
  }

  private static WrittenText parse(Class<?> type, String text) {
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
