package org.enforcementdata.model.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.Division;
import org.enforcementdata.model.code.DivisionTable;
import org.enforcementdata.model.code.IndustryDivision;
import org.enforcementdata.model.code.IndustryTable;
import org.enforcementdata.model.code.Pollutant;
import org.enforcementdata.model.code.PollutantTable;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.text.WrittenText;

/**
 * Well-formed values of the identity types that no rule warns of; people and firms are invented.
 */
public final class IdentityArbitraries {

  private static final String ORGANISATION = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String DIGITS = "0123456789";
  private static final String NAME_CHARACTERS = "张王李赵陈刘周吴郑孙某一二三明华强丽";

  private IdentityArbitraries() {}

  /** Codes of enterprises. */
  public static Arbitrary<CreditCode> creditCodes() {
    return creditCodes("91");
  }

  /** Codes of agencies. */
  public static Arbitrary<CreditCode> agencyCreditCodes() {
    return creditCodes("11");
  }

  private static Arbitrary<CreditCode> creditCodes(String registrar) {
    return Combinators.combine(divisionCodes(), organisationCodes())
        .as((division, code) -> registrar + division + code)
        .map(body -> completed(body, ORGANISATION, CreditCode::of));
  }

  private static Arbitrary<String> organisationCodes() {
    return text(ORGANISATION, 8)
        .map(
            body ->
                DIGITS
                    .concat("X")
                    .chars()
                    .mapToObj(check -> body + (char) check)
                    .filter(OrganisationCode::isValid)
                    .findFirst()
                    .orElseThrow());
  }

  /** The value with the one last character that makes it right. */
  private static <T extends WrittenText> T completed(
      String body, String alphabet, Function<String, T> type) {
    return alphabet
        .chars()
        .mapToObj(last -> type.apply(body + (char) last))
        .filter(value -> value.defect().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Codes of units without a credit code, with an organisation code or with a serial. */
  public static Arbitrary<SubstituteUnitCode> substituteUnitCodes() {
    Arbitrary<String> bodies =
        Arbitraries.oneOf(organisationCodes(), text(DIGITS, 5).map("0000"::concat));
    Arbitrary<Character> letters =
        Arbitraries.of("abcdefghjklmnpqrstuvwxyz".chars().boxed().toList())
            .map(c -> (char) c.intValue());
    return Combinators.combine(divisionCodes(), bodies, letters)
        .as((division, body, letter) -> SubstituteUnitCode.of("H9" + division + body + letter));
  }

  /** Permit numbers of units with a credit code. */
  public static Arbitrary<PermitNumber> permitNumbers() {
    return permitNumbers(creditCodes());
  }

  /** Permit numbers of units without one. */
  public static Arbitrary<PermitNumber> substitutePermitNumbers() {
    return permitNumbers(substituteUnitCodes());
  }

  private static Arbitrary<PermitNumber> permitNumbers(Arbitrary<? extends WrittenText> units) {
    Arbitrary<Integer> sequences = Arbitraries.integers().between(1, 999);
    Arbitrary<Character> marks = Arbitraries.chars().range('A', 'Z');
    return Combinators.combine(units, sequences, marks)
        .as(
            (unit, number, mark) ->
                PermitNumber.of("%s%03d%s".formatted(unit.getValue(), number, mark)));
  }

  /** Outlet codes of HJ 608. */
  public static Arbitrary<OutletCode> standardOutletCodes() {
    return Combinators.combine(Arbitraries.of("DA", "DW"), text(DIGITS, 3))
        .as((kind, serial) -> OutletCode.of(kind + serial));
  }

  /** Outlet codes of HJ 608 and own numbers of enterprises. */
  public static Arbitrary<OutletCode> outletCodes() {
    Arbitrary<OutletCode> own =
        Arbitraries.of("YS001", "1#排气筒", "北门雨水口", "P-03", "w02").map(OutletCode::of);
    return Arbitraries.oneOf(standardOutletCodes(), own);
  }

  /** Treatment facility codes. */
  public static Arbitrary<TreatmentFacilityCode> treatmentFacilityCodes() {
    return Combinators.combine(Arbitraries.of("TA", "TW", "TN", "TS"), text(DIGITS, 3))
        .as((kind, serial) -> TreatmentFacilityCode.of(kind + serial));
  }

  /** Production facility codes. */
  public static Arbitrary<ProductionFacilityCode> productionFacilityCodes() {
    return text(DIGITS, 4).map(serial -> ProductionFacilityCode.of("MF" + serial));
  }

  /** Counties of Shanghai, Jiangsu, Zhejiang and Anhui that exist today. */
  public static Arbitrary<DivisionCode> divisionCodes() {
    List<DivisionCode> counties =
        DivisionTable.standard().entries().stream()
            .filter(division -> !division.isRetired() && !division.code().endsWith("00"))
            .map(Division::code)
            .map(DivisionCode::of)
            .filter(DivisionCode::isInYangtzeDelta)
            .toList();
    return Arbitraries.of(counties);
  }

  /** Industry codes with and without section letter, group and class. */
  public static Arbitrary<IndustryCode> industryCodes() {
    Arbitrary<IndustryDivision> divisions =
        Arbitraries.of(List.copyOf(IndustryTable.standard().divisions()));
    Arbitrary<Boolean> withSection = Arbitraries.of(true, false);
    Arbitrary<String> rest = Arbitraries.strings().withChars(DIGITS).ofMaxLength(2);
    return Combinators.combine(divisions, withSection, rest)
        .as((entry, section, digits) -> (section ? entry.section() : "") + entry.code() + digits)
        .map(IndustryCode::of);
  }

  /** Pollutants of the table. */
  public static Arbitrary<PollutantCode> pollutantCodes() {
    List<PollutantCode> codes =
        PollutantTable.standard().entries().stream()
            .map(Pollutant::code)
            .map(PollutantCode::of)
            .toList();
    return Arbitraries.of(codes);
  }

  /** Hazardous waste codes with and without the category in front. */
  public static Arbitrary<HazardousWasteCode> hazardousWasteCodes() {
    Arbitrary<Integer> categories =
        Arbitraries.integers().between(1, 50).filter(category -> category <= 40 || category >= 45);
    Arbitrary<String> shapes =
        Arbitraries.of("%2$s-%3$s-%1$02d", "HW%1$02d-%2$s-%3$s-%1$02d", "%2$s%3$s%1$02d");
    return Combinators.combine(shapes, categories, text(DIGITS, 3), text(DIGITS, 3))
        .as((shape, category, industry, serial) -> shape.formatted(category, industry, serial))
        .map(HazardousWasteCode::of);
  }

  /** Numbers of hazardous-waste manifests of Shanghai. */
  public static Arbitrary<WasteManifestNumber> wasteManifestNumbers() {
    return Combinators.combine(Arbitraries.integers().between(2016, 2026), text(DIGITS, 6))
        .as((year, serial) -> WasteManifestNumber.of(year + "3101" + serial));
  }

  /** Document numbers as GB/T 9704 has them. */
  public static Arbitrary<DocumentNumber> documentNumbers() {
    Arbitrary<String> words = Arbitraries.of("沪环罚", "沪奉环罚字", "沪环责改", "青环听告", "惠市环（龙门）罚");
    Arbitrary<Integer> years = Arbitraries.integers().between(2010, 2026);
    Arbitrary<Integer> serials = Arbitraries.integers().between(1, 9999);
    return Combinators.combine(words, years, serials)
        .as((word, year, serial) -> DocumentNumber.of(word + "〔" + year + "〕" + serial + "号"));
  }

  /** Numbers of enforcement certificates. */
  public static Arbitrary<CertificateNumber> certificateNumbers() {
    return text(DIGITS, 8).map(serial -> CertificateNumber.of("09" + serial));
  }

  /** Names of persons. */
  public static Arbitrary<PersonName> personNames() {
    return Arbitraries.strings()
        .withChars(NAME_CHARACTERS)
        .ofMinLength(2)
        .ofMaxLength(4)
        .map(PersonName::of);
  }

  /** Identity numbers of invented residents. */
  public static Arbitrary<ResidentId> residentIds() {
    return Combinators.combine(divisionCodes(), days(), text(DIGITS, 3))
        .as(
            (division, born, serial) ->
                division.getValue() + born.format(DateTimeFormatter.BASIC_ISO_DATE) + serial)
        .map(body -> completed(body, DIGITS + "X", ResidentId::of));
  }

  private static Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(1930, 1, 1);
    return Arbitraries.longs().between(0, 30_000).map(first::plusDays);
  }

  /** Phone numbers of Shanghai and of mobile phones. */
  public static Arbitrary<Phone> phones() {
    return Combinators.combine(Arbitraries.of("021-", "+86 138", "(021) "), text(DIGITS, 8))
        .as((prefix, number) -> Phone.of(prefix + number));
  }

  /** Ids of records. */
  public static <R> Arbitrary<RecordId<R>> recordIds() {
    Arbitrary<Long> bits = Arbitraries.longs();
    return Combinators.combine(bits, bits)
        .as((high, low) -> RecordId.of("urn:uuid:" + new UUID(high, low)));
  }

  /** Agencies. */
  public static Arbitrary<AgencyRef> agencyRefs() {
    Arbitrary<String> names = Arbitraries.of("上海市奉贤区生态环境局", "上海市青浦区生态环境局", "苏州市吴江生态环境局");
    return Combinators.combine(names, agencyCreditCodes(), divisionCodes())
        .as(
            (name, creditCode, division) ->
                AgencyRef.builder()
                    .name(name)
                    .creditCode(creditCode)
                    .division(division)
                    .level(AgencyLevel.DISTRICT)
                    .kind(AgencyKind.ECO_ENV)
                    .build());
  }

  /** Digests. */
  public static Arbitrary<Digest> digests() {
    Arbitrary<DigestAlgorithm> algorithms =
        Arbitraries.of(DigestAlgorithm.SHA_256, DigestAlgorithm.SM3);
    return Combinators.combine(algorithms, text("0123456789abcdef", 64))
        .as(
            (algorithm, hex) ->
                Digest.builder().algorithm(algorithm).value(DigestValue.of(hex)).build());
  }

  /** Attachments with and without what is optional. */
  public static Arbitrary<AttachmentRef> attachmentRefs() {
    Arbitrary<Optional<OffsetDateTime>> instants =
        Arbitraries.longs()
            .between(0, 200_000_000)
            .map(OffsetDateTime.of(2020, 1, 1, 8, 0, 0, 0, ZoneOffset.ofHours(8))::plusSeconds)
            .optional();
    Arbitrary<Optional<String>> devices = Arbitraries.of("UAV-07", "camera 3").optional();
    return Combinators.combine(
            Arbitraries.longs().between(1, 1L << 40), digests(), instants, devices)
        .as(
            (size, digest, capturedAt, device) ->
                AttachmentRef.builder()
                    .fileName("IMG_0012.jpg")
                    .mediaType("image/jpeg")
                    .sizeBytes(size)
                    .digest(digest)
                    .capturedAt(capturedAt)
                    .deviceId(device)
                    .storageUri(device.map(name -> "archive:/" + size))
                    .build());
  }

  private static StringArbitrary text(String characters, int length) {
    return Arbitraries.strings().withChars(characters).ofLength(length);
  }
}
