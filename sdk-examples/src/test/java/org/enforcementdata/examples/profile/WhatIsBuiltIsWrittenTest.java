package org.enforcementdata.examples.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.ReadResult;
import org.enforcementdata.validation.Conformance;

/** Whatever a builder accepts is written and read back equal, or checking has said why not. */
class WhatIsBuiltIsWrittenTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final Map<Outcome, Integer> OUTCOMES = new EnumMap<>(Outcome.class);

  private enum Outcome {
    READ_BACK,
    READ_OTHERWISE,
    NOT_WRITTEN,
    NOT_BUILT
  }

  @Property(
      tries = 2000,
      shrinking = ShrinkingMode.OFF,
      afterFailure = AfterFailureMode.RANDOM_SEED)
  void whatCheckingPassesIsWrittenAndReadBack(
      @ForAll("records") EnforcementRecord<?> record, @ForAll("seeds") long seed) {
    Optional<EnforcementRecord<?>> odd =
        seed % 10 == 0 ? Optional.of(record) : new Hostility(seed).of(record);
    Outcome outcome = odd.map(WhatIsBuiltIsWrittenTest::outcome).orElse(Outcome.NOT_BUILT);
    OUTCOMES.merge(outcome, 1, Integer::sum);
    if (outcome == Outcome.NOT_WRITTEN || outcome == Outcome.READ_OTHERWISE) {
      assertThat(Conformance.standard().check(odd.orElseThrow()).isValid())
          .as("%s: checking passes %s", outcome, odd)
          .isFalse();
    }
  }

  private static Outcome outcome(EnforcementRecord<?> record) {
    byte[] bytes;
    try {
      bytes = JSON.write(record);
    } catch (IllegalArgumentException e) {
      return Outcome.NOT_WRITTEN;
    }
    ReadResult<EnforcementRecord<?>> read = JSON.read(bytes);
    boolean isEqual = read.value().filter(record::equals).isPresent();
    return isEqual ? Outcome.READ_BACK : Outcome.READ_OTHERWISE;
  }

  @AfterContainer
  static void manyWereWrittenAndManyRefused() {
    assertThat(OUTCOMES).as("outcomes").containsKeys(Outcome.READ_BACK, Outcome.NOT_WRITTEN);
    assertThat(OUTCOMES.get(Outcome.READ_BACK)).isGreaterThan(500);
    assertThat(OUTCOMES.get(Outcome.NOT_WRITTEN)).isGreaterThan(100);
  }

  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    return RecordArbitraries.records();
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).withoutEdgeCases();
  }
}
