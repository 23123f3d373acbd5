package org.enforcementdata.examples.transcription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.IdentityRelation;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureIdentity;
import org.enforcementdata.model.campaign.Ratio;
import org.enforcementdata.model.campaign.RatioKind;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.casework.Act;
import org.enforcementdata.model.casework.CaseOutcome;
import org.enforcementdata.model.casework.CaseOutcomeKind;
import org.enforcementdata.model.casework.DecisionOrder;
import org.enforcementdata.model.casework.DiscretionFactor;
import org.enforcementdata.model.casework.Due;
import org.enforcementdata.model.casework.DueKind;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.RemedyNotice;
import org.enforcementdata.model.casework.Requirement;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.header.AnnotationStatus;
import org.enforcementdata.model.header.MemberAnnotation;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.header.Provenance;
import org.enforcementdata.model.header.ProvenanceMedium;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.MeasureWord;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.quantity.PartialDay;
import org.enforcementdata.model.quantity.PartialPeriod;
import org.enforcementdata.model.quantity.TimeLimit;
import org.enforcementdata.model.quantity.TimeUnit;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.PartySnapshot;

/**
 * Four pages as websites print them (invented, true to form): a decision on two acts with one fine,
 * an order with two times, a case without a fine, a bulletin. Not one value is invented: what the
 * page does not print is not set, what was concluded is annotated.
 */
public final class Transcriptions {

  private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2024-06-03T10:00:00+08:00");
  private static final AgencyRef AGENCY = AgencyRef.builder().name("某市生态环境局").build();
  private static final String WATER = "中华人民共和国水污染防治法";
  private static final String SOLID_WASTE = "中华人民共和国固体废物污染环境防治法";

  private Transcriptions() {}

  /** All four. */
  public static List<EnforcementRecord<?>> all() {
    return List.of(decision(), order(), caseWithoutFine(), bulletin());
  }

  private static Provenance page(String address) {
    return Provenance.builder()
        .medium(ProvenanceMedium.WEBSITE)
        .address(address)
        .publishedOn(LocalDate.of(2024, 5, 31))
        .retrievedOn(LocalDate.of(2024, 6, 3))
        .build();
  }

  private static LegalBasis provision(String law, String article) {
    return LegalBasis.builder().title(law).article(article).build();
  }

  private static PartySnapshot party() {
    return PartySnapshot.builder()
        .name("某包装材料有限公司")
        .creditCode(CreditCode.of("913101*********207"))
        .representative(PersonName.of("沈某"))
        .build();
  }

  /** 某环罚〔2024〕东08号：两项违法行为，合并罚款叁拾柒万陆仟元整，并责令改正。 */
  static PenaltyDecision decision() {
    return PenaltyDecision.builder()
        .profile(Profile.EXCERPT)
        .recordId(RecordId.of("urn:uuid:9d1d5a0e-0001-4c1c-8a8a-1a2b3c4d5e01"))
        .revision(1)
        .issuer(AGENCY)
        .createdAt(WRITTEN)
        .provenance(page("https://example.org/decisions/8"))
        .addAnnotations(note("/fine", AnnotationStatus.AS_PRINTED).printed("叁拾柒万陆仟元整").build())
        .addAnnotations(note("/party/creditCode", AnnotationStatus.MASKED).build())
        .decisionNo(DocumentNumber.of("某环罚〔2024〕东08号"))
        .decidedOn(LocalDate.of(2024, 5, 20))
        .party(party())
        .addActs(
            Act.builder()
                .facts("雨水总排口排放的废水化学需氧量超过排放标准")
                .period(PartialPeriod.builder().startsOn(PartialDay.of("2024-02")).build())
                .addViolated(provision(WATER, "10"))
                .addBasis(provision(WATER, "83"))
                .build())
        .addActs(
            Act.builder()
                .facts("危险废物未按照国家环境保护标准贮存")
                .addViolated(provision(SOLID_WASTE, "79"))
                .addBasis(provision(SOLID_WASTE, "112"))
                .build())
        .addPenaltyTypes(PenaltyType.FINE)
        .fine(Money.ofYuan("376000"))
        .addOrders(
            DecisionOrder.builder()
                .addRequirements(Requirement.builder().text("改正上述违法行为").build())
                .build())
        .addDiscretionFactors(
            DiscretionFactor.builder().factor("超标倍数").option("超标1倍以上2倍以下").build())
        .remedies(
            RemedyNotice.builder()
                .addReviewBodies("某市人民政府")
                .reviewTerm(TimeLimit.builder().number(60).unit(TimeUnit.NATURAL_DAY).build())
                .suitTerm(TimeLimit.builder().number(6).unit(TimeUnit.MONTH).build())
                .build())
        .build();
  }

  /** 责令改正违法行为决定书：一项立即改正，一项 2024 年 6 月 20 日前改正。 */
  static RectificationOrder order() {
    return RectificationOrder.builder()
        .profile(Profile.EXCERPT)
        .recordId(RecordId.of("urn:uuid:9d1d5a0e-0002-4c1c-8a8a-1a2b3c4d5e02"))
        .revision(1)
        .issuer(AGENCY)
        .createdAt(WRITTEN)
        .provenance(page("https://example.org/orders/3"))
        .orderNo(DocumentNumber.of("某环责改字〔2024〕3号"))
        .issuedOn(LocalDate.of(2024, 4, 2))
        .party(PartySnapshot.builder().name("某包装材料有限公司").build())
        .facts("未设置危险废物识别标志，危险废物管理台账记录不全")
        .addViolated(provision(SOLID_WASTE, "77"))
        .addRequirements(
            Requirement.builder()
                .text("立即设置危险废物识别标志")
                .due(Due.builder().kind(DueKind.AT_ONCE).build())
                .build())
        .addRequirements(
            Requirement.builder()
                .text("补正危险废物管理台账")
                .due(Due.builder().kind(DueKind.ON).on(LocalDate.of(2024, 6, 20)).build())
                .build())
        .build();
  }

  /** 典型案例：个体经营者初次违法，及时改正，不予行政处罚；未印文号，作出机关由上下文得出。 */
  static EnforcementCase caseWithoutFine() {
    return EnforcementCase.builder()
        .profile(Profile.EXCERPT)
        .recordId(RecordId.of("urn:uuid:9d1d5a0e-0003-4c1c-8a8a-1a2b3c4d5e03"))
        .revision(1)
        .issuer(AGENCY)
        .createdAt(WRITTEN)
        .provenance(page("https://example.org/cases/2024-05"))
        .addAnnotations(note("/issuer/name", AnnotationStatus.DERIVED).build())
        .addAnnotations(note("/caseNo", AnnotationStatus.NOT_PRINTED).build())
        .party(PartySnapshot.builder().name("张某").entityType(EntityType.NATURAL_PERSON).build())
        .addActs(
            Act.builder()
                .facts("露天烧烤产生油烟污染，首次被发现，当场改正")
                .period(PartialPeriod.builder().startsOn(PartialDay.of("2024-03")).build())
                .build())
        .outcome(CaseOutcome.builder().kind(CaseOutcomeKind.NO_PENALTY).build())
        .build();
  }

  /** 通报：一月收到投诉 1243 件，不予受理 371 件，受理 872 件，受理率 70.2%。 */
  static StatisticalReturn bulletin() {
    return StatisticalReturn.builder()
        .profile(Profile.EXCERPT)
        .recordId(RecordId.of("urn:uuid:9d1d5a0e-0004-4c1c-8a8a-1a2b3c4d5e04"))
        .revision(1)
        .issuer(AGENCY)
        .createdAt(WRITTEN)
        .provenance(page("https://example.org/bulletins/2024-01"))
        .startsOn(LocalDate.of(2024, 1, 1))
        .endsOn(LocalDate.of(2024, 1, 31))
        .addMeasures(cases(MeasureCode.COMPLAINTS_RECEIVED, 1243))
        .addMeasures(cases(MeasureCode.COMPLAINTS_NOT_ACCEPTED, 371))
        .addMeasures(cases(MeasureCode.COMPLAINTS_ACCEPTED, 872))
        .addMeasures(
            Measure.builder()
                .code(MeasureCode.of("ACCEPTANCE_RATE"))
                .ratio(
                    Ratio.builder()
                        .kind(RatioKind.SHARE)
                        .value(new BigDecimal("70.2"))
                        .numerator(MeasureCode.COMPLAINTS_ACCEPTED)
                        .denominator(MeasureCode.COMPLAINTS_RECEIVED)
                        .build())
                .build())
        .addIdentities(
            MeasureIdentity.builder()
                .addLeft(MeasureCode.COMPLAINTS_NOT_ACCEPTED, MeasureCode.COMPLAINTS_ACCEPTED)
                .addRight(MeasureCode.COMPLAINTS_RECEIVED)
                .relation(IdentityRelation.EQUAL)
                .build())
        .build();
  }

  private static Measure cases(MeasureCode code, long number) {
    return Measure.builder()
        .code(code)
        .count(
            Count.builder()
                .value(number)
                .qualifier(CountQualifier.EXACT)
                .measureWord(MeasureWord.CASE)
                .build())
        .build();
  }

  private static MemberAnnotation.Builder note(String at, AnnotationStatus status) {
    return MemberAnnotation.builder().at(at).status(status);
  }
}
