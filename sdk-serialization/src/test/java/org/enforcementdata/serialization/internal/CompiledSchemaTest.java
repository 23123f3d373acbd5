package org.enforcementdata.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.serialization.SchemaVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompiledSchemaTest {

  private static final JsonNode DOCUMENT =
      JsonMapper.builder().build().readTree("{\"revision\":0}");

  @Test
  void aSecondCallCostsAtMostATwentiethOfCompiling() {
    long compiling = least(() -> CompiledSchema.compile(SchemaVersion.V1_0, EnforcementCase.class));
    long again = least(() -> CompiledSchema.of(SchemaVersion.V1_0, EnforcementCase.class));
    assertThat(again).isLessThanOrEqualTo(compiling / 20);
  }

  @Test
  void callersShareOneSchema() {
    assertThat(CompiledSchema.of(SchemaVersion.V1_0, Permit.class))
        .isSameAs(CompiledSchema.of(SchemaVersion.V1_0, Permit.class));
  }

  private static long least(Supplier<CompiledSchema> call) {
    return LongStream.generate(() -> nanos(call)).limit(20).min().orElseThrow();
  }

  private static long nanos(Supplier<CompiledSchema> call) {
    long start = System.nanoTime();
    call.get().refusals(DOCUMENT);
    return System.nanoTime() - start;
  }
}
