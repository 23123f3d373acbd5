package org.enforcementdata.validation.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.text.WrittenText;

/** The divisions in the order in which their agencies issued a first no-penalty notice. */
public final class FirstNotices {

  private static final Comparator<Map.Entry<DivisionCode, LocalDate>> BY_DAY =
      Map.Entry.<DivisionCode, LocalDate>comparingByValue()
          .thenComparing(each -> each.getKey().getValue());

  private FirstNotices() {}

  /** The codes of the divisions, those of one day by their codes. */
  public static List<String> divisions(MeasureScope scope) {
    return NoticeMeasures.firstDays(scope).entrySet().stream()
        .sorted(BY_DAY)
        .map(Map.Entry::getKey)
        .map(WrittenText::getValue)
        .toList();
  }
}
