package org.enforcementdata.examples.benchmark;

import com.alibaba.fastjson2.JSON;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Map;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.SchemaVersion;
import org.enforcementdata.serialization.schema.PublishedSchemas;
import org.enforcementdata.validation.Conformance;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** One record in every way in which it can be looked at, without an index. */
final class OneRecord {

  private static final EnforcementJson JSON_DOOR = EnforcementJson.standard();
  private static final Conformance CONFORMANCE = Conformance.standard();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private OneRecord() {}

  /** An inspection: mostly ASCII (identifiers, codes, times). */
  static Map<String, Figure> ascii() throws Exception {
    Inspection inspection = Fixtures.full("inspection", Inspection.class);
    byte[] bytes = JSON_DOOR.write(inspection);
    return rows(inspection, bytes, Inspection.class)
        .row("fastjson2", () -> JSON.parseObject(bytes, BareInspection.class))
        .row(
            "fastjson2-hibernate",
            () -> VALIDATOR.validate(JSON.parseObject(bytes, BareInspection.class)))
        .measure("ascii");
  }

  /** A penalty decision: a third of its bytes are Chinese text. */
  static Map<String, Figure> chinese() throws Exception {
    PenaltyDecision decision = Fixtures.full("penalty-decision", PenaltyDecision.class);
    return rows(decision, JSON_DOOR.write(decision), PenaltyDecision.class).measure("chinese");
  }

  private static <R extends EnforcementRecord<R>> Alternation rows(
      R record, byte[] bytes, Class<R> type) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PublishedSchemas.text(SchemaVersion.V1_0, type), InputFormat.JSON);
    return new Alternation(new TokenScan(bytes))
        .row("read", () -> JSON_DOOR.read(bytes, type).orThrow())
        .row("check", () -> CONFORMANCE.check(record))
        .row("accepts", () -> CONFORMANCE.accepts(record))
        .row(
            "read-check", () -> JSON_DOOR.read(bytes, type).checkedBy(CONFORMANCE::check).orThrow())
        .row("write", () -> JSON_DOOR.write(record))
        .row("hibernate", () -> VALIDATOR.validate(record))
        .row("networknt", () -> schema.validate(MAPPER.readTree(bytes)));
  }
}
