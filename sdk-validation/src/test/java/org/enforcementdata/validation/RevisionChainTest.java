package org.enforcementdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.junit.jupiter.api.Test;

class RevisionChainTest {

  private static final int REVISIONS = 1900;

  @Test
  void aRecordOfManyRevisionsIsCheckedAndItsChainHoldsTogether() {
    List<Registration> chain = new ArrayList<>();
    for (int revision = REVISIONS; revision >= 1; revision--) {
      chain.add(revision(revision));
    }
    InMemoryRecordIndex index =
        InMemoryRecordIndex.builder().addAll(chain).completeForAll().build();
    for (Registration record : List.of(chain.get(0), chain.get(REVISIONS - 1))) {
      Report report = Conformance.standard().with(index).check(record);
      assertThat(report.getDiagnostics()).isEmpty();
    }
    assertThat(index.all(Registration.class)).containsExactly(chain.get(0));
  }

  @Test
  void aRevisionThatTwoOthersReplaceIsAFork() {
    Registration second = revision(2);
    Registration other =
        Registration.builder()
            .from(second)
            .recordId(RecordId.of("urn:test:other"))
            .createdAt(second.getCreatedAt().plusDays(1))
            .build();
    InMemoryRecordIndex index =
        InMemoryRecordIndex.builder()
            .addAll(List.of(revision(1), second, other))
            .completeForAll()
            .build();
    assertThat(Conformance.standard().with(index).check(other).getDiagnostics().toString())
        .contains("revision.no-fork");
    assertThat(Conformance.standard().with(index).check(second).getDiagnostics()).isEmpty();
  }

  private static Registration revision(int number) {
    Registration.Builder record =
        Registration.builder()
            .profile(Profile.EXCERPT)
            .recordId(RecordId.of("urn:test:" + number))
            .revision(number)
            .issuer(AgencyRef.builder().name("上海市奉贤区生态环境局").build())
            .createdAt(OffsetDateTime.parse("2025-06-03T10:00:00+08:00").plusMinutes(number));
    if (number > 1) {
      record.supersedes(RecordId.of("urn:test:" + (number - 1)));
    }
    return record.build();
  }
}
