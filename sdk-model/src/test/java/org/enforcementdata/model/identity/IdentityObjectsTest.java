package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.junit.jupiter.api.Test;

class IdentityObjectsTest {

  @Test
  void theMembersStandInTheOrderOfTheStandard() {
    assertThat(TypeDeclaration.of(AgencyRef.class).members())
        .map(MemberDeclaration::name)
        .containsExactly("name", "creditCode", "division", "level", "kind");
    assertThat(TypeDeclaration.of(Digest.class).members())
        .map(MemberDeclaration::name)
        .containsExactly("algorithm", "value");
    assertThat(TypeDeclaration.of(AttachmentRef.class).members())
        .map(MemberDeclaration::name)
        .containsExactly(
            "fileName", "mediaType", "sizeBytes", "digest", "capturedAt", "deviceId", "storageUri");
  }

  @Test
  void theAlgorithmOfADigestIsOneOfAClosedList() {
    assertThat(DigestAlgorithm.of("SHA-256").defect()).isEmpty();
    assertThat(DigestAlgorithm.of("SHA-256")).isSameAs(DigestAlgorithm.SHA_256);
    assertThat(DigestAlgorithm.of("MD5").isListed()).isFalse();
  }

  @Test
  void aDigestIsWrittenInLowerCase() {
    String hex = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    assertThat(DigestValue.of(hex).defect()).isEmpty();
    assertThat(DigestValue.of(hex.toUpperCase(Locale.ROOT)).defect()).isPresent();
    assertThat(DigestValue.folded(hex.toUpperCase(Locale.ROOT))).isEqualTo(DigestValue.of(hex));
    assertThat(DigestValue.of(hex.substring(1)).defect()).isPresent();
  }

  @Property
  void anAttachmentSurvivesBeingBuiltAgain(@ForAll("attachments") AttachmentRef attachment) {
    assertThat(AttachmentRef.builder().from(attachment).build()).isEqualTo(attachment);
  }

  @Property
  void anAgencySurvivesBeingBuiltAgain(@ForAll("agencies") AgencyRef agency) {
    assertThat(AgencyRef.builder().from(agency).build()).isEqualTo(agency);
    assertThat(agency.getCreditCode().orElseThrow().hasKnownCategory()).isTrue();
    assertThat(agency.getDivision().orElseThrow().entry()).isPresent();
  }

  @Provide
  Arbitrary<AttachmentRef> attachments() {
    return IdentityArbitraries.attachmentRefs();
  }

  @Provide
  Arbitrary<AgencyRef> agencies() {
    return IdentityArbitraries.agencyRefs();
  }
}
