package org.enforcementdata.examples.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.catalogue.CodeLists;
import org.enforcementdata.model.code.CodeList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The code lists as partners without Java read them: JSON and CSV, made from the declarations. */
class CodeListFilesTest {

  private static final String FOLDER =
      "sdk-serialization/src/main/resources/org/enforcementdata/codelist/1.0/";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void everyListIsPublishedAsJsonAndCsv() {
    assertThat(CodeLists.all()).hasSizeGreaterThan(130);
    for (CodeList<?> list : CodeLists.all()) {
      GeneratedFile.compare(
          FOLDER + list.id() + ".json", MAPPER.writeValueAsString(json(list)) + "\n");
      GeneratedFile.compare(FOLDER + list.id() + ".csv", csv(list));
    }
  }

  @Test
  void anIndexNamesTheLists() {
    String index =
        "id,version,kind,source,certainty,members\n"
            + CodeLists.all().stream().map(CodeListFilesTest::line).collect(joining());
    GeneratedFile.compare(FOLDER + "index.csv", index);
  }

  private static String line(CodeList<?> list) {
    return Csv.row(
        list.id(),
        list.version(),
        kind(list),
        list.source(),
        list.certainty().name(),
        String.valueOf(list.entries().size()));
  }

  private static String kind(CodeList<?> list) {
    return list.isClosed() ? "closed" : "open";
  }

  private static Map<String, Object> json(CodeList<?> list) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", list.id());
    json.put("version", list.version());
    json.put("kind", kind(list));
    json.put("source", list.source());
    json.put("certainty", list.certainty().name());
    json.put("codes", list.entries().stream().map(CodeListFilesTest::code).toList());
    return json;
  }

  private static Map<String, Object> code(CodeList.Entry<?> entry) {
    Map<String, Object> code = new LinkedHashMap<>();
    code.put("code", entry.code().getValue());
    code.put("zh", entry.label().zh());
    code.put("en", entry.label().en());
    entry.startsOn().ifPresent(day -> code.put("startsOn", day.toString()));
    entry.endsOn().ifPresent(day -> code.put("endsOn", day.toString()));
    return code;
  }

  private static String csv(CodeList<?> list) {
    return "code,zh,en,startsOn,endsOn\n"
        + list.entries().stream()
            .map(
                entry ->
                    Csv.row(
                        entry.code().getValue(),
                        entry.label().zh(),
                        entry.label().en(),
                        Csv.cell(entry.startsOn()),
                        Csv.cell(entry.endsOn())))
            .collect(joining());
  }
}
