package org.enforcementdata.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.constraint.Breakage.Broken;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.TypeDeclaration;

class PlanTest {

  @Property(tries = 300)
  void aRecordWithinItsDeclarationsBreaksNoConstraint(
      @ForAll("records") EnforcementRecord<?> record) {
    assertThat(judged(record)).isEmpty();
    assertThat(holds(record)).isTrue();
  }

  @Property(tries = 600)
  void oneBrokenConstraintIsOneBreachAtItsPlace(@ForAll("broken") Broken broken) {
    Breakage breakage = broken.breakage();
    assertThat(judged(broken.record())).containsExactly(breakage.at() + " " + breakage.rule());
    assertThat(holds(broken.record())).isFalse();
  }

  @Example
  void everyRuleOfAConstraintCanBeBroken() {
    Set<String> broken = new HashSet<>();
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      EnforcementRecord<?> record = RecordArbitraries.complete(type).sample();
      Breakage.of(record).forEach(breakage -> broken.add(breakage.rule()));
    }
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      DataObject<?> part = (DataObject<?>) RecordArbitraries.complete(type.type()).sample();
      Breakage.ofParts(part).forEach(breakage -> broken.add(breakage.rule()));
    }
    assertThat(ConstraintRules.texts().keySet()).containsExactlyInAnyOrderElementsOf(broken);
  }

  private static boolean holds(EnforcementRecord<?> record) {
    return Plan.of(TypeDeclaration.of(record)).holds(record, !record.isExcerpt());
  }

  private static List<String> judged(EnforcementRecord<?> record) {
    List<String> breaches = new ArrayList<>();
    Plan.of(TypeDeclaration.of(record))
        .judge(
            Members.of(record),
            Place.ROOT,
            !record.isExcerpt(),
            breach -> breaches.add(breach.at() + " " + breach.rule()));
    return breaches;
  }

  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    return RecordArbitraries.records();
  }

  @Provide
  Arbitrary<Broken> broken() {
    return Breakage.brokenRecords();
  }
}
