package org.enforcementdata.model.declaration;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.Digest;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.DivisionPrefix;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.HazardousWasteCode;
import org.enforcementdata.model.identity.IdentityArbitraries;
import org.enforcementdata.model.identity.IndustryCode;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.identity.ProductionFacilityCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.identity.ResidentId;
import org.enforcementdata.model.identity.SubstituteUnitCode;
import org.enforcementdata.model.identity.TreatmentFacilityCode;
import org.enforcementdata.model.identity.WasteManifestNumber;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Well-formed values of every text type. A type without a generator of its own gives its example,
 * or any text where its form demands nothing but a length.
 */
public final class TextArbitraries {

  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private static final Map<Class<?>, Supplier<Arbitrary<? extends WrittenText>>> OWN =
      new HashMap<>();

  static {
    OWN.put(CreditCode.class, IdentityArbitraries::creditCodes);
    OWN.put(SubstituteUnitCode.class, IdentityArbitraries::substituteUnitCodes);
    OWN.put(PermitNumber.class, IdentityArbitraries::permitNumbers);
    OWN.put(OutletCode.class, IdentityArbitraries::outletCodes);
    OWN.put(TreatmentFacilityCode.class, IdentityArbitraries::treatmentFacilityCodes);
    OWN.put(ProductionFacilityCode.class, IdentityArbitraries::productionFacilityCodes);
    OWN.put(DivisionCode.class, IdentityArbitraries::divisionCodes);
    OWN.put(DivisionPrefix.class, TextArbitraries::divisionPrefixes);
    OWN.put(IndustryCode.class, IdentityArbitraries::industryCodes);
    OWN.put(PollutantCode.class, IdentityArbitraries::pollutantCodes);
    OWN.put(HazardousWasteCode.class, IdentityArbitraries::hazardousWasteCodes);
    OWN.put(WasteManifestNumber.class, IdentityArbitraries::wasteManifestNumbers);
    OWN.put(DocumentNumber.class, IdentityArbitraries::documentNumbers);
    OWN.put(CertificateNumber.class, IdentityArbitraries::certificateNumbers);
    OWN.put(PersonName.class, IdentityArbitraries::personNames);
    OWN.put(ResidentId.class, IdentityArbitraries::residentIds);
    OWN.put(Phone.class, IdentityArbitraries::phones);
    OWN.put(DigestValue.class, () -> IdentityArbitraries.digests().map(Digest::getValue));
    OWN.put(RecordId.class, IdentityArbitraries::recordIds);
  }

  private TextArbitraries() {}

  /** The types that have a generator of their own. */
  static Set<Class<?>> types() {
    return OWN.keySet();
  }

  /** Values of a type that have no defect. */
  public static Arbitrary<? extends WrittenText> of(Class<? extends WrittenText> type) {
    if (Code.class.isAssignableFrom(type)) {
      return codes(type);
    }
    TextForm form = type.getAnnotation(TextForm.class);
    Supplier<Arbitrary<? extends WrittenText>> own = OWN.get(type);
    Arbitrary<WrittenText> usual =
        (own == null ? Arbitraries.just(written(type, form.example())) : own.get())
            .map(text -> (WrittenText) text)
            .filter(text -> !text.isMasked());
    if (!form.pattern().isEmpty()) {
      return usual;
    }
    Arbitrary<WrittenText> free =
        Texts.ofLength(form.minLength(), form.maxLength())
            .map(text -> written(type, text))
            .filter(text -> text.defect().isEmpty());
    return Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(1, free));
  }

  /** Values of a type that have no defect, some of them masked as in a published text. */
  static Arbitrary<? extends WrittenText> orMasked(Class<? extends WrittenText> type) {
    Arbitrary<WrittenText> whole = of(type).map(text -> text);
    if (Code.class.isAssignableFrom(type)
        || type.getAnnotation(TextForm.class).pattern().isEmpty()) {
      return whole;
    }
    Arbitrary<WrittenText> masked =
        Combinators.combine(whole, Arbitraries.of("*********", "＊＊", "XXXX", "*"))
            .as((text, mask) -> masked(text, mask));
    return Arbitraries.frequencyOf(Tuple.of(9, whole), Tuple.of(1, masked));
  }

  /** A text with a mask in its middle. */
  public static WrittenText masked(WrittenText text, String mask) {
    String value = text.getValue();
    int third = value.offsetByCodePoints(0, value.codePointCount(0, value.length()) / 3);
    return written(text.getClass(), value.substring(0, third) + mask);
  }

  /** The value of a type that holds a text, right or wrong. */
  public static WrittenText written(Class<?> type, String text) {
    try {
      Method of = type.getMethod("of", String.class);
      return (WrittenText) of.invoke(null, text);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + ": of must accept every text", e);
    }
  }

  private static Arbitrary<WrittenText> codes(Class<? extends WrittenText> type) {
    CodeList<?> list = ((Code) written(type, "A")).codeList();
    List<? extends Code> members = list.entries().stream().map(CodeList.Entry::code).toList();
    Arbitrary<WrittenText> listed = Arbitraries.of(members).map(code -> code);
    if (list.isClosed()) {
      return listed;
    }
    Arbitrary<WrittenText> own = Texts.of(CAPITALS, 0, 6).map(rest -> written(type, "X-" + rest));
    return Arbitraries.frequencyOf(Tuple.of(9, listed), Tuple.of(1, own));
  }

  private static Arbitrary<DivisionPrefix> divisionPrefixes() {
    return Combinators.combine(IdentityArbitraries.divisionCodes(), Arbitraries.of(2, 4, 6))
        .as((division, digits) -> DivisionPrefix.of(division.getValue().substring(0, digits)));
  }
}
