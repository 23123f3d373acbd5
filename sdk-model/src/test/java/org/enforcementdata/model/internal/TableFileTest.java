package org.enforcementdata.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableFileTest {

  @Test
  void theCommentIsAllLinesBeforeTheColumns() {
    assertThat(TableFile.read(TableFileTest.class::getResourceAsStream, "sample.csv").comment())
        .isEqualTo("Source of the sample. Licence of the sample.");
  }

  @Test
  void aCellIsFoundByItsColumnAndMayHoldCommas() {
    TableFile.Row row =
        TableFile.read(TableFileTest.class::getResourceAsStream, "sample.csv").rows().get(0);
    assertThat(row.get("name")).isEqualTo("one, and a bit");
    assertThat(row.get("note")).isEmpty();
    assertThat(row.find("note")).isEmpty();
    assertThat(row.find("code")).contains("1");
  }

  @Test
  void aColumnThatIsNotThereAndARowThatIsTooShortAreNamed() {
    TableFile.Row row =
        TableFile.read(TableFileTest.class::getResourceAsStream, "sample.csv").rows().get(1);
    assertThatThrownBy(() -> row.get("nmae")).hasMessage("nmae");
    assertThatThrownBy(
            () -> TableFile.read(TableFileTest.class::getResourceAsStream, "short-row.csv"))
        .hasMessage("table short-row.csv: expected 2 cells, found [1]");
  }
}
