package org.enforcementdata.examples.benchmark;

import com.alibaba.fastjson2.JSON;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.SchemaVersion;
import org.enforcementdata.serialization.schema.PublishedSchemas;
import org.enforcementdata.validation.Conformance;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** One inspection of 2 to 3 KB, in every way in which it can be looked at. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RecordBenchmark {

  private final JsonFactory factory = JsonFactory.builder().build();
  private final JsonMapper mapper = JsonMapper.builder(factory).build();
  private final EnforcementJson json = EnforcementJson.standard();
  private final Conformance conformance = Conformance.standard();
  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PublishedSchemas.text(SchemaVersion.V1_0, Inspection.class), InputFormat.JSON);
  private byte[] bytes;
  private Inspection inspection;

  /** Reads the record and refuses to measure a bad one. */
  @Setup
  public void load() throws IOException {
    bytes = Files.readAllBytes(Path.of(System.getProperty("benchmark.record")));
    inspection = json.read(bytes, Inspection.class).orThrow();
    bytes = json.write(inspection);
    if (!conformance.accepts(inspection) || !schema.validate(mapper.readTree(bytes)).isEmpty()) {
      throw new IllegalStateException("the record to measure must be valid");
    }
  }

  /** Every token of the bytes, nothing else: what all ratios refer to. */
  @Benchmark
  public int scan() {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Bytes to value. */
  @Benchmark
  public Object read() {
    return json.read(bytes, Inspection.class).orThrow();
  }

  /** Value to report. */
  @Benchmark
  public Object check() {
    return conformance.check(inspection);
  }

  /** Value to verdict. */
  @Benchmark
  public boolean accepts() {
    return conformance.accepts(inspection);
  }

  /** Bytes to report. */
  @Benchmark
  public Object readAndCheck() {
    return conformance.check(json.read(bytes, Inspection.class).orThrow());
  }

  /** Value to bytes. */
  @Benchmark
  public byte[] write() {
    return json.write(inspection);
  }

  /** Constraints alone, by the embedder's own Hibernate Validator. */
  @Benchmark
  public Object hibernateValidator() {
    return validator.validate(inspection);
  }

  /** Bytes to tree to verdict, by networknt and the published schema, compiled once. */
  @Benchmark
  public Object networknt() {
    return schema.validate(mapper.readTree(bytes));
  }

  /** Bytes to bare objects, by fastjson2: no checks, unknown members lost. */
  @Benchmark
  public Object fastjson2() {
    return JSON.parseObject(bytes, BareInspection.class);
  }
}
