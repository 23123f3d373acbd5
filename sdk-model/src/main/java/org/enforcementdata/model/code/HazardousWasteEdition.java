package org.enforcementdata.model.code;

import java.time.LocalDate;
import org.enforcementdata.model.declaration.Certainty;

/**
 * An edition of the National Catalogue of Hazardous Wastes (国家危险废物名录), such as {@code 2021}. Closed
 * list.
 *
 * <p>Source: 国家危险废物名录（2021年版）.
 */
public final class HazardousWasteEdition extends Code {

  private static final CodeList<HazardousWasteEdition> LIST =
      CodeList.closed(
          "hazardous-waste-edition",
          "1.0",
          "国家危险废物名录（2021年版）",
          Certainty.LIKELY,
          HazardousWasteEdition::new);

  /** Edition of 2016 (2016年版). */
  public static final HazardousWasteEdition EDITION_2016 =
      LIST.addBetween(
          LocalDate.of(2016, 8, 1),
          LocalDate.of(2020, 12, 31),
          "2016",
          "2016年版",
          "edition of 2016");

  /** Edition of 2021 (2021年版). */
  public static final HazardousWasteEdition EDITION_2021 =
      LIST.addBetween(
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2024, 12, 31),
          "2021",
          "2021年版",
          "edition of 2021");

  /** Edition of 2025 (2025年版). */
  public static final HazardousWasteEdition EDITION_2025 =
      LIST.addFrom(LocalDate.of(2025, 1, 1), "2025", "2025年版", "edition of 2025");

  private HazardousWasteEdition(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static HazardousWasteEdition of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<HazardousWasteEdition> list() {
    return LIST;
  }

  @Override
  public CodeList<HazardousWasteEdition> codeList() {
    return LIST;
  }
}
