package org.enforcementdata.model.law;

import java.util.List;
import java.util.Optional;

/**
 * The versions of laws, regulations and standards that rules, code lists and golden data cite.
 * Dates are the day of adoption or publication and the first day in force.
 */
public final class Instruments {

  /** Administrative Penalty Law as amended in 2009, until 2017-12-31. */
  public static final Instrument ADMINISTRATIVE_PENALTY_2009 =
      Instrument.of(
              "cn.law.administrative-penalty",
              "中华人民共和国行政处罚法",
              "Administrative Penalty Law",
              "2009-08-27",
              "2009-08-27")
          .until("2017-12-31");

  /** Administrative Penalty Law as amended in 2017, until 2021-07-14. */
  public static final Instrument ADMINISTRATIVE_PENALTY_2017 =
      Instrument.of(
              "cn.law.administrative-penalty",
              "中华人民共和国行政处罚法",
              "Administrative Penalty Law",
              "2017-09-01",
              "2018-01-01")
          .until("2021-07-14");

  /** Administrative Penalty Law of 2021. */
  public static final Instrument ADMINISTRATIVE_PENALTY_2021 =
      Instrument.of(
          "cn.law.administrative-penalty",
          "中华人民共和国行政处罚法",
          "Administrative Penalty Law",
          "2021-01-22",
          "2021-07-15");

  /** Measures for Environmental Administrative Penalties of 2010 (order 8), until 2023-06-30. */
  public static final Instrument ENVIRONMENTAL_PENALTY_2010 =
      Instrument.of(
              "cn.order.environmental-penalty",
              "环境行政处罚办法",
              "Measures for Environmental Administrative Penalties",
              "2010-01-19",
              "2010-03-01")
          .until("2023-06-30");

  /** Measures for Ecological and Environmental Administrative Penalties of 2023 (order 30). */
  public static final Instrument ECO_ENVIRONMENTAL_PENALTY_2023 =
      Instrument.of(
          "cn.order.eco-environmental-penalty",
          "生态环境行政处罚办法",
          "Measures for Ecological and Environmental Administrative Penalties",
          "2023-05-08",
          "2023-07-01");

  /** Regulation on Pollutant Discharge Permits of 2021. */
  public static final Instrument DISCHARGE_PERMIT_2021 =
      Instrument.of(
          "cn.regulation.discharge-permit",
          "排污许可管理条例",
          "Regulation on Pollutant Discharge Permits",
          "2021-01-24",
          "2021-03-01");

  /** Measures for Consecutive Daily Penalties of 2014 (order 28). */
  public static final Instrument DAILY_PENALTY_2014 =
      Instrument.of(
          "cn.order.daily-penalty",
          "环境保护主管部门实施按日连续处罚办法",
          "Measures for Consecutive Daily Penalties",
          "2014-12-19",
          "2015-01-01");

  /** Environmental Protection Law of 2014. */
  public static final Instrument ENVIRONMENTAL_PROTECTION_2014 =
      Instrument.of(
              "cn.law.environmental-protection",
              "中华人民共和国环境保护法",
              "Environmental Protection Law",
              "2014-04-24",
              "2015-01-01")
          .until("2026-08-14");

  /** Solid Waste Law as amended in 2016. */
  public static final Instrument SOLID_WASTE_2016 =
      Instrument.of(
              "cn.law.solid-waste",
              "中华人民共和国固体废物污染环境防治法",
              "Law on the Prevention and Control of Environmental Pollution by Solid Waste",
              "2016-11-07",
              "2016-11-07")
          .until("2020-08-31");

  /** Solid Waste Law of 2020. */
  public static final Instrument SOLID_WASTE_2020 =
      Instrument.of(
              "cn.law.solid-waste",
              "中华人民共和国固体废物污染环境防治法",
              "Law on the Prevention and Control of Environmental Pollution by Solid Waste",
              "2020-04-29",
              "2020-09-01")
          .until("2026-08-14");

  /** Air Pollution Law as amended in 2018. */
  public static final Instrument AIR_POLLUTION_2018 =
      Instrument.of(
              "cn.law.air-pollution",
              "中华人民共和国大气污染防治法",
              "Law on the Prevention and Control of Atmospheric Pollution",
              "2018-10-26",
              "2018-10-26")
          .until("2026-08-14");

  /** Water Pollution Law as amended in 2017. */
  public static final Instrument WATER_POLLUTION_2017 =
      Instrument.of(
              "cn.law.water-pollution",
              "中华人民共和国水污染防治法",
              "Law on the Prevention and Control of Water Pollution",
              "2017-06-27",
              "2018-01-01")
          .until("2026-08-14");

  /** GB 32100-2015, unified social credit codes. */
  public static final Instrument GB_32100_2015 =
      Instrument.of(
          "cn.standard.gb-32100", "GB 32100-2015", "GB 32100-2015", "2015-09-17", "2015-10-01");

  /** GB 11714-1997, organisation codes. */
  public static final Instrument GB_11714_1997 =
      Instrument.of(
          "cn.standard.gb-11714", "GB 11714-1997", "GB 11714-1997", "1997-12-29", "1998-01-01");

  /** GB 11643-1999, resident identity numbers. */
  public static final Instrument GB_11643_1999 =
      Instrument.of(
          "cn.standard.gb-11643", "GB 11643-1999", "GB 11643-1999", "1999-01-19", "1999-07-01");

  /** GB/T 2260-2007, division codes. */
  public static final Instrument GBT_2260_2007 =
      Instrument.of(
          "cn.standard.gbt-2260", "GB/T 2260-2007", "GB/T 2260-2007", "2007-11-14", "2008-02-01");

  /** GB/T 4754-2017, industry codes. */
  public static final Instrument GBT_4754_2017 =
      Instrument.of(
          "cn.standard.gbt-4754", "GB/T 4754-2017", "GB/T 4754-2017", "2017-06-30", "2017-10-01");

  /** HJ 608-2017, codes of discharging units. */
  public static final Instrument HJ_608_2017 =
      Instrument.of("cn.standard.hj-608", "HJ 608-2017", "HJ 608-2017", "2018-01-02", "2018-03-01");

  /** Administrative Compulsion Law of 2011. */
  public static final Instrument ADMINISTRATIVE_COMPULSION_2011 =
      Instrument.of(
          "cn.law.administrative-compulsion",
          "中华人民共和国行政强制法",
          "Administrative Compulsion Law",
          "2011-06-30",
          "2012-01-01");

  /** Administrative Reconsideration Law of 2023. */
  public static final Instrument ADMINISTRATIVE_RECONSIDERATION_2023 =
      Instrument.of(
          "cn.law.administrative-reconsideration",
          "中华人民共和国行政复议法",
          "Administrative Reconsideration Law",
          "2023-09-01",
          "2024-01-01");

  /** Administrative Litigation Law as amended in 2017. */
  public static final Instrument ADMINISTRATIVE_LITIGATION_2017 =
      Instrument.of(
          "cn.law.administrative-litigation",
          "中华人民共和国行政诉讼法",
          "Administrative Litigation Law",
          "2017-06-27",
          "2017-07-01");

  /** Measures for Sealing and Seizure of 2014 (order 29). */
  public static final Instrument SEALING_2014 =
      Instrument.of(
          "cn.order.sealing",
          "环境保护主管部门实施查封、扣押办法",
          "Measures for Sealing and Seizure",
          "2014-12-19",
          "2015-01-01");

  /** Measures for the Linkage of Environmental Enforcement and Criminal Justice of 2017. */
  public static final Instrument CRIMINAL_LINKAGE_2017 =
      Instrument.of(
          "cn.notice.criminal-linkage",
          "环境保护行政执法与刑事司法衔接工作办法",
          "Measures for the Linkage of Administrative Enforcement and Criminal Justice",
          "2017-01-25",
          "2017-01-25");

  /** Measures for Transfers of Hazardous Waste of 2021 (order 23). */
  public static final Instrument HAZARDOUS_WASTE_TRANSFER_2021 =
      Instrument.of(
          "cn.order.hazardous-waste-transfer",
          "危险废物转移管理办法",
          "Measures for Transfers of Hazardous Waste",
          "2021-11-30",
          "2022-01-01");

  /** Shanghai Regulation on the Business Environment. */
  public static final Instrument SHANGHAI_BUSINESS_ENVIRONMENT =
      Instrument.of(
          "sh.regulation.business-environment",
          "上海市优化营商环境条例",
          "Shanghai Regulation on the Business Environment",
          "2020-04-10",
          "2020-04-10");

  /** GB/T 9704-2012, layout of official documents. */
  public static final Instrument GBT_9704_2012 =
      Instrument.of(
          "cn.standard.gbt-9704", "GB/T 9704-2012", "GB/T 9704-2012", "2012-06-29", "2012-07-01");

  /** HJ 212-2025, transmission of monitoring data. */
  public static final Instrument HJ_212_2025 =
      Instrument.of("cn.standard.hj-212", "HJ 212-2025", "HJ 212-2025", "2025-01-01", "2025-01-01");

  /** Ecological and Environmental Code of 2026. */
  public static final Instrument ECO_CODE_2026 =
      Instrument.of(
          "cn.law.eco-environment-code",
          "中华人民共和国生态环境法典",
          "Ecological and Environmental Code",
          "2026-03-12",
          "2026-08-15");

  /** Environmental Impact Assessment Law as amended in 2016, until 2018-12-28. */
  public static final Instrument EIA_2016 =
      Instrument.of(
              "cn.law.eia",
              "中华人民共和国环境影响评价法",
              "Environmental Impact Assessment Law",
              "2016-07-02",
              "2016-09-01")
          .until("2018-12-28");

  /** Environmental Impact Assessment Law as amended in 2018, until 2026-08-14. */
  public static final Instrument EIA_2018 =
      Instrument.of(
              "cn.law.eia",
              "中华人民共和国环境影响评价法",
              "Environmental Impact Assessment Law",
              "2018-12-29",
              "2018-12-29")
          .until("2026-08-14");

  /** Regulation on Environmental Protection of Construction Projects of 2017. */
  public static final Instrument CONSTRUCTION_PROJECT_2017 =
      Instrument.of(
          "cn.regulation.construction-project",
          "建设项目环境保护管理条例",
          "Regulation on Environmental Protection of Construction Projects",
          "2017-07-16",
          "2017-10-01");

  /** Noise Pollution Law of 2021, until 2026-08-14. */
  public static final Instrument NOISE_2021 =
      Instrument.of(
              "cn.law.noise", "中华人民共和国噪声污染防治法", "Noise Pollution Law", "2021-12-24", "2022-06-05")
          .until("2026-08-14");

  private static final List<Instrument> ALL =
      List.of(
          ADMINISTRATIVE_PENALTY_2009,
          ADMINISTRATIVE_PENALTY_2017,
          ADMINISTRATIVE_PENALTY_2021,
          ENVIRONMENTAL_PENALTY_2010,
          ECO_ENVIRONMENTAL_PENALTY_2023,
          DISCHARGE_PERMIT_2021,
          DAILY_PENALTY_2014,
          ENVIRONMENTAL_PROTECTION_2014,
          SOLID_WASTE_2016,
          SOLID_WASTE_2020,
          AIR_POLLUTION_2018,
          WATER_POLLUTION_2017,
          GB_32100_2015,
          GB_11714_1997,
          GB_11643_1999,
          GBT_2260_2007,
          GBT_4754_2017,
          HJ_608_2017,
          ADMINISTRATIVE_COMPULSION_2011,
          ADMINISTRATIVE_RECONSIDERATION_2023,
          ADMINISTRATIVE_LITIGATION_2017,
          SEALING_2014,
          CRIMINAL_LINKAGE_2017,
          HAZARDOUS_WASTE_TRANSFER_2021,
          SHANGHAI_BUSINESS_ENVIRONMENT,
          GBT_9704_2012,
          HJ_212_2025,
          EIA_2016,
          EIA_2018,
          CONSTRUCTION_PROJECT_2017,
          NOISE_2021,
          ECO_CODE_2026);

  private static final String STATE = "中华人民共和国";

  private Instruments() {}

  /**
   * The id of the instrument that a basis names: its own, else by the title, in full or without
   * 中华人民共和国, as papers print it; empty where none is known.
   */
  public static Optional<String> idOf(LegalBasis basis) {
    return basis.getInstrument().or(() -> ofTitle(basis.getTitle()));
  }

  private static Optional<String> ofTitle(String title) {
    return ALL.stream()
        .filter(each -> each.title().zh().equals(title) || each.title().zh().equals(STATE + title))
        .map(Instrument::id)
        .findFirst();
  }

  /** The versions, each instrument's in their order. */
  public static List<Instrument> all() {
    return ALL;
  }
}
