package org.enforcementdata.model.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.BilingualText;

/**
 * What declarations may name as their source: an instrument with its clause, such as
 * 行政处罚法（2021）第四十二条, or one of a few other sources by name. Thread-safe.
 */
public final class Sources {

  private static final String STATE = "中华人民共和国";
  private static final Pattern YEAR = Pattern.compile("^（([0-9]{4})）");
  private static final Pattern CLAUSE =
      Pattern.compile("^( ?附录[A-Z]| [0-9.]+|第[一二三四五六七八九十百零]+条(至第[一二三四五六七八九十百零]+条)?)?$");

  private static final Set<BilingualText> NAMED =
      Set.of(
          named("SDK", "this standard"),
          named("2020年执法大练兵文章", "article on the enforcement drive of 2020"),
          named("生态环境行政检查表单（2025）", "inspection forms of 2025"),
          named("环境现场执法电子回单", "electronic receipt of on-site enforcement"),
          named("上海市检查码制度", "Shanghai inspection code"),
          named("国办发〔2024〕54号", "notice 54 of 2024 of the General Office of the State Council"),
          named("国办发〔2018〕118号", "notice 118 of 2018 of the General Office of the State Council"),
          named("司办通〔2020〕78号", "notice 78 of 2020 of the Ministry of Justice"),
          named("司法部行政检查文书（2025）", "inspection documents of the Ministry of Justice, 2025"),
          named("生态环境部2025年7月通知", "notice of the Ministry of July 2025"),
          named("环办环评函〔2020〕9号", "letter 9 of 2020 of the Ministry"),
          named("沪环规〔2024〕18号", "Shanghai rule 18 of 2024"),
          named("上海市排污许可管理实施细则（2022）", "Shanghai permit rules of 2022"),
          named("双公示数据标准（2018）", "data standard of double publicity, 2018"),
          named("双随机抽查结果公示", "published results of random inspections"),
          named("双随机抽查分层", "strata of random inspections"),
          named("夏令热线通报", "bulletins of the summer hotline"),
          named("排污许可编码规则", "coding rules of discharge permits"),
          named("固定污染源（水、大气）编码规则（试行）", "coding rules of sources, 2016"),
          named("国家危险废物名录（2021年版）", "National Catalogue of Hazardous Wastes, 2021"),
          named("民事诉讼法", "Civil Procedure Law"),
          named("信访工作条例（2022）", "Regulation on Complaints of 2022"),
          named("优化营商环境条例", "Regulation on the Business Environment"),
          named("行政执法机关移送涉嫌犯罪案件的规定", "Provisions on transferring suspected crimes"),
          named("环境保护主管部门实施限制生产、停产整治办法", "measures on limiting and stopping production"),
          named("生态环境轻微违法违规行为免罚清单", "Shanghai no-penalty list of 2020"),
          named("沪环执法正面清单", "rules of Shanghai on the positive list"),
          named("上海市生态环境信用评价办法", "rules of Shanghai on credit"),
          named("环保码、三色码管理规定", "rules on environmental and three-colour codes"),
          named("环境行政执法文书制作指南（2016）", "guide to enforcement documents, 2016"),
          named("GB/T 32905-2016", "GB/T 32905-2016, SM3"),
          named("FIPS 180-4", "FIPS 180-4, SHA-256"),
          named("HJ 524-2009", "HJ 524-2009, codes of air pollutants"),
          named("HJ 525-2009", "HJ 525-2009, codes of water pollutants"));

  private Sources() {}

  private static BilingualText named(String zh, String en) {
    return new BilingualText(zh, en);
  }

  /** The sources that are no instruments. */
  public static Set<BilingualText> named() {
    return NAMED;
  }

  /**
   * Whether every part of a source, parted by 、, is an instrument with a clause, a further clause
   * of the one before, or a named source with or without a remark in brackets.
   */
  public static boolean isKnown(String source) {
    String rest = source;
    for (String name : multipart()) {
      rest = rest.replace(name, name.replace('、', '·'));
    }
    boolean afterInstrument = false;
    for (String part : rest.split("、", -1)) {
      String each = part.replace('·', '、');
      boolean isInstrument = instrument(each).isPresent();
      boolean isClause = afterInstrument && CLAUSE.matcher(each).matches() && !each.isEmpty();
      if (!isInstrument && !isClause && !isNamed(each)) {
        return false;
      }
      afterInstrument = isInstrument || isClause || isNamed(each);
    }
    return true;
  }

  private static List<String> multipart() {
    List<String> names = new ArrayList<>();
    Instruments.all().stream()
        .map(each -> shortTitle(each))
        .filter(title -> title.contains("、"))
        .forEach(names::add);
    NAMED.stream().map(BilingualText::zh).filter(name -> name.contains("、")).forEach(names::add);
    return names;
  }

  private static boolean isNamed(String part) {
    return NAMED.stream()
        .map(BilingualText::zh)
        .filter(part::startsWith)
        .map(name -> part.substring(name.length()))
        .anyMatch(rest -> rest.matches("(（[^）]*）)?") || CLAUSE.matcher(rest).matches());
  }

  /** The one provision that a source names; empty where it is none, or several. */
  public static Optional<LegalBasis> provision(String source) {
    return instrument(source)
        .flatMap(
            found -> {
              String clause = clauseOf(source, found);
              return clause.matches(" [0-9.]+| ?附录[A-Z]")
                  ? Optional.of(found.article(clause.strip()))
                  : Optional.empty();
            });
  }

  private static Optional<Instrument> instrument(String part) {
    return Instruments.all().stream()
        .filter(each -> part.startsWith(shortTitle(each)))
        .filter(each -> isVersion(each, part))
        .filter(each -> CLAUSE.matcher(clauseOf(part, each)).matches())
        .max(
            Comparator.<Instrument>comparingInt(each -> each.title().zh().length())
                .thenComparing(Instrument::version));
  }

  private static boolean isVersion(Instrument instrument, String part) {
    Matcher year = YEAR.matcher(part.substring(shortTitle(instrument).length()));
    return !year.find() || instrument.version().getYear() == Integer.parseInt(year.group(1));
  }

  private static String clauseOf(String part, Instrument instrument) {
    String rest = part.substring(shortTitle(instrument).length());
    return YEAR.matcher(rest).replaceFirst("");
  }

  private static String shortTitle(Instrument instrument) {
    String title = instrument.title().zh();
    return title.startsWith(STATE) ? title.substring(STATE.length()) : title;
  }
}
