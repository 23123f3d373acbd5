package org.enforcementdata.examples.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.enforcementdata.examples.fixture.SchemaVerdict;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.SchemaVersion;
import org.enforcementdata.serialization.schema.PublishedSchemas;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A partner's schema validator and the SDK give the same verdict wherever a schema can give one.
 */
class SchemaAgreementTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Keywords that judge; the others describe or place. */
  private static final Set<String> JUDGING =
      Set.of(
          "type",
          "required",
          "additionalProperties",
          "const",
          "enum",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "minItems",
          "oneOf");

  private static final SchemaVerdict SCHEMAS = new SchemaVerdict();
  private static final Set<String> REFUSING = new TreeSet<>();
  private static final Map<Profile, Integer> TRIES = new HashMap<>();
  private static final Map<Profile, Integer> REFUSED = new HashMap<>();

  @Property(
      tries = 4500,
      shrinking = ShrinkingMode.OFF,
      afterFailure = AfterFailureMode.RANDOM_SEED)
  @Tag("W12.4")
  void theSchemaSaysWhatTheSdkSays(
      @ForAll("records") EnforcementRecord<?> record, @ForAll("seeds") long seed) {
    JsonNode written = MAPPER.readTree(EnforcementJson.standard().write(record));
    JsonNode document = seed % 8 == 0 ? written : new Mutation(seed).of(written);
    Class<? extends EnforcementRecord<?>> type = typeOf(record);
    List<Error> schema = SCHEMAS.errors(type, profileOf(document), document.toString());
    Profile profile = record.isExcerpt() ? Profile.EXCERPT : Profile.FULL;
    TRIES.merge(profile, 1, Integer::sum);
    REFUSED.merge(profile, schema.isEmpty() ? 0 : 1, Integer::sum);
    schema.forEach(error -> REFUSING.add(error.getKeyword()));
    List<String> sdk = SdkVerdict.of(type, document);
    assertThat(sdk.isEmpty())
        .as("schema: %s%nSDK: %s%n%s", schema, sdk, document)
        .isEqualTo(schema.isEmpty());
  }

  @AfterContainer
  static void theTriesWereWorthTheirTime() {
    for (Profile profile : List.of(Profile.FULL, Profile.EXCERPT)) {
      int tries = TRIES.getOrDefault(profile, 0);
      assertThat(tries).as("tries of " + profile).isGreaterThan(1000);
      assertThat(REFUSED.getOrDefault(profile, 0) * 100 / tries)
          .as("refused of %d tries of %s, in percent", tries, profile)
          .isBetween(30, 70);
    }
    assertThat(REFUSING).as("keywords that refused something").containsAll(keywordsInUse());
  }

  /**
   * Whole sources and enterprises besides: the height of an outlet must exceed another number, an
   * enterprise bears one of two codes, which few other types show.
   */
  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    Arbitrary<EnforcementRecord<?>> sources =
        RecordArbitraries.complete(PollutionSource.class).map(source -> source);
    Arbitrary<EnforcementRecord<?>> enterprises =
        RecordArbitraries.complete(Enterprise.class).map(enterprise -> enterprise);
    return Arbitraries.frequencyOf(
        Tuple.of(3, RecordArbitraries.records()), Tuple.of(1, sources), Tuple.of(1, enterprises));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).withoutEdgeCases();
  }

  /** A document that does not say that it is an excerpt is held to what a full record must have. */
  private static Profile profileOf(JsonNode document) {
    boolean isExcerpt = Profile.EXCERPT.getValue().equals(document.path("profile").asString(""));
    return isExcerpt ? Profile.EXCERPT : Profile.FULL;
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends EnforcementRecord<?>> typeOf(EnforcementRecord<?> record) {
    return (Class<? extends EnforcementRecord<?>>) TypeDeclaration.of(record).type();
  }

  private static Set<String> keywordsInUse() {
    Set<String> found = new TreeSet<>();
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      for (Profile profile : List.of(Profile.FULL, Profile.EXCERPT)) {
        String schema = PublishedSchemas.text(SchemaVersion.V1_0, type, profile);
        collect(MAPPER.readTree(schema), false, found);
      }
    }
    return found;
  }

  /** Names of members are no keywords, though they may look like one. */
  private static void collect(JsonNode node, boolean isNames, Set<String> found) {
    if (node.isObject()) {
      for (String name : node.propertyNames()) {
        if (!isNames && JUDGING.contains(name)) {
          found.add(name);
        }
        boolean names =
            !isNames
                && (name.equals("properties") || name.equals("$defs") || name.startsWith("x-"));
        collect(node.get(name), names, found);
      }
    } else if (node.isArray()) {
      node.forEach(element -> collect(element, false, found));
    }
  }
}
