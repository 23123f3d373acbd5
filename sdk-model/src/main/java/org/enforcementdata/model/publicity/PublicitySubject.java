package org.enforcementdata.model.publicity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What is published (公示内容), such as {@code PENALTY}. Open list.
 *
 * <p>Source: 国办发〔2018〕118号.
 */
public final class PublicitySubject extends Code {

  private static final CodeList<PublicitySubject> LIST =
      CodeList.open(
          "publicity-subject", "1.0", "国办发〔2018〕118号", Certainty.LIKELY, PublicitySubject::new);

  /** Penalty (行政处罚). */
  public static final PublicitySubject PENALTY = LIST.add("PENALTY", "行政处罚", "penalty");

  /** Permit (排污许可). */
  public static final PublicitySubject PERMIT = LIST.add("PERMIT", "排污许可", "permit");

  /** Plan (检查计划). */
  public static final PublicitySubject PLAN = LIST.add("PLAN", "检查计划", "plan");

  /** Random check (双随机抽查). */
  public static final PublicitySubject RANDOM_CHECK =
      LIST.add("RANDOM_CHECK", "双随机抽查", "random check");

  /** Inspection result (检查结果). */
  public static final PublicitySubject INSPECTION_RESULT =
      LIST.add("INSPECTION_RESULT", "检查结果", "inspection result");

  /** Positive list (正面清单). */
  public static final PublicitySubject POSITIVE_LIST =
      LIST.add("POSITIVE_LIST", "正面清单", "positive list");

  /** Benchmark (裁量基准). */
  public static final PublicitySubject BENCHMARK = LIST.add("BENCHMARK", "裁量基准", "benchmark");

  /** No-penalty list (免罚清单). */
  public static final PublicitySubject NO_PENALTY_LIST =
      LIST.add("NO_PENALTY_LIST", "免罚清单", "no-penalty list");

  /** Agency (执法主体). */
  public static final PublicitySubject AGENCY = LIST.add("AGENCY", "执法主体", "agency");

  /** Staff (执法人员). */
  public static final PublicitySubject STAFF = LIST.add("STAFF", "执法人员", "staff");

  /** Statistic (统计数据). */
  public static final PublicitySubject STATISTIC = LIST.add("STATISTIC", "统计数据", "statistic");

  /** Case education (以案释法). */
  public static final PublicitySubject CASE_EDUCATION =
      LIST.add("CASE_EDUCATION", "以案释法", "case education");

  /** Case warning (以案释纪警示). */
  public static final PublicitySubject CASE_WARNING =
      LIST.add("CASE_WARNING", "以案释纪警示", "case warning");

  /** Law education (普法宣传). */
  public static final PublicitySubject LAW_EDUCATION =
      LIST.add("LAW_EDUCATION", "普法宣传", "law education");

  private PublicitySubject(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PublicitySubject of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PublicitySubject> list() {
    return LIST;
  }

  @Override
  public CodeList<PublicitySubject> codeList() {
    return LIST;
  }
}
