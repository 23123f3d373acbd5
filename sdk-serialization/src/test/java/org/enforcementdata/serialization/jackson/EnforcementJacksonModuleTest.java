package org.enforcementdata.serialization.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.FullDocuments;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** E1, E2: a stock mapper carries what is ours as the door does. */
class EnforcementJacksonModuleTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** An embedder's own object. */
  record Envelope(
      String sender,
      Permit permit,
      Optional<Money> fee,
      List<EnforcementRecord<?>> records,
      Map<PersonName, AgencyLevel> levels) {}

  private static byte[] bytes(String type) {
    return JSON.write(JSON.read(FullDocuments.of(type).toString().getBytes(UTF_8)).orThrow());
  }

  private static Permit permit() {
    return JSON.read(bytes("permit"), Permit.class).orThrow();
  }

  @Test
  void everyRecordIsWrittenByteForByteAsTheDoorWritesItAndReadBackEqual() {
    for (ObjectNode document : FullDocuments.all()) {
      EnforcementRecord<?> record = JSON.read(document.toString().getBytes(UTF_8)).orThrow();
      byte[] written = MAPPER.writeValueAsBytes(record);
      assertThat(written).isEqualTo(JSON.write(record));
      assertThat(MAPPER.readValue(written, EnforcementRecord.class)).isEqualTo(record);
    }
  }

  @Test
  void recordsPartsTextsAndCodesStandAnywhereInAnObjectOfTheEmbedder() {
    Envelope envelope =
        new Envelope(
            "上海",
            permit(),
            Optional.of(Money.ofYuan("84700")),
            List.of(permit(), JSON.read(bytes("finding")).orThrow()),
            Map.of(PersonName.of("张某"), AgencyLevel.DISTRICT));
    String text = MAPPER.writeValueAsString(envelope);
    assertThat(text)
        .contains("\"fee\":{\"amount\":84700.00,\"currency\":\"CNY\"}", "{\"张某\":\"DISTRICT\"}");
    assertThat(MAPPER.readValue(text, Envelope.class)).isEqualTo(envelope);
  }

  @Test
  void theMapperIndentsAndOursAreTheNames() {
    JsonMapper indenting = MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    String text = indenting.writeValueAsString(permit());
    assertThat(text.lines().toList().get(1)).isEqualTo("  \"recordType\" : \"permit\",");
    assertThat(MAPPER.readValue(text, Permit.class)).isEqualTo(permit());
  }

  @Test
  void digitsAreKeptAndDuplicatesSeenWhateverParserIsBelow() {
    JsonNode tree = MAPPER.readTree(bytes("permit"));
    assertThat(MAPPER.treeToValue(tree, Permit.class).getRecordId())
        .isEqualTo(permit().getRecordId());
    String money = "{\"amount\":1e2,\"currency\":\"CNY\"}";
    assertThat(MAPPER.readValue(money, Money.class)).isEqualTo(Money.ofYuan("100.00"));
    String twice = "{\"amount\":1,\"amount\":2,\"currency\":\"CNY\"}";
    assertThatThrownBy(() -> MAPPER.readValue(twice, Money.class))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(e.report().getDiagnostics())
                    .extracting(found -> found.getRule().getValue(), found -> found.getAt())
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("object.duplicate-member", "/amount")));
  }

  @Test
  void whatCannotBeReadThrowsTheStockExceptionWithOurReportInside() {
    String text =
        new String(bytes("permit"), UTF_8)
            .replaceFirst("\"revision\":[0-9]+", "\"revision\":\"one\"");
    String list = "{\"sender\":\"x\",\"records\":[" + text + "]}";
    assertThatThrownBy(() -> MAPPER.readValue(list, Envelope.class))
        .isInstanceOf(DatabindException.class)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.report().getDiagnostics()).hasSize(1);
              assertThat(e.report().getDiagnostics().get(0).getAt()).isEqualTo("/revision");
              assertThat(e.getMessage()).contains("1 errors", "/revision");
              assertThatThrownBy(
                      () -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(e))
                  .isInstanceOf(NotSerializableException.class);
            });
  }

  @Test
  void nullIsNullAndATextOfAnotherTypeIsTheMappersOwnError() {
    assertThat(MAPPER.readValue("{\"sender\":null,\"permit\":null}", Envelope.class).permit())
        .isNull();
    assertThatThrownBy(() -> MAPPER.readValue("[1]", PersonName[].class))
        .isInstanceOf(DatabindException.class);
  }

  @Test
  void aReportIsCarriedAsTheDoorWritesIt() {
    Report report = JSON.read("{".getBytes(UTF_8)).report();
    byte[] written = MAPPER.writeValueAsBytes(report);
    assertThat(written).isEqualTo(JSON.write(report));
    assertThat(MAPPER.readValue(written, Report.class)).isEqualTo(report);
  }

  @Test
  void aPlainMapperCannotWriteAValueOfOursSilentlyWrong() {
    JsonMapper plain = JsonMapper.builder().build();
    for (Object value :
        List.of(
            permit(),
            AgencyRef.builder().name("上海市奉贤区生态环境局").build(),
            PersonName.of("张某"),
            AgencyLevel.DISTRICT,
            Map.of("fee", Money.ofYuan("5")))) {
      assertThatThrownBy(() -> plain.writeValueAsString(value))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("EnforcementJacksonModule");
    }
  }
}
