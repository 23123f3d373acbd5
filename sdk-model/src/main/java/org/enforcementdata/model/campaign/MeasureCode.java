package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a figure of a return measures (指标代码), such as {@code OFFICER_TRIPS}. Open list: another code
 * is the reporter's own.
 *
 * <p>Source: SDK.
 */
public final class MeasureCode extends Code {

  private static final CodeList<MeasureCode> LIST =
      CodeList.open("measure-code", "1.0", "SDK", Certainty.ASSUMED, MeasureCode::new);

  /** Officer-trips, counted at dispatches. */
  public static final MeasureCode OFFICER_TRIPS =
      LIST.add("OFFICER_TRIPS", "出动人次", "officer-trips");

  /** Dispatches. */
  public static final MeasureCode DISPATCHES = LIST.add("DISPATCHES", "出动批次", "dispatches");

  /** Inspections (户次). */
  public static final MeasureCode INSPECTIONS = LIST.add("INSPECTIONS", "检查户次", "inspections");

  /** Distinct enterprises inspected (户数). */
  public static final MeasureCode ENTERPRISES_INSPECTED =
      LIST.add("ENTERPRISES_INSPECTED", "检查户数", "enterprises inspected");

  /** Findings. */
  public static final MeasureCode FINDINGS = LIST.add("FINDINGS", "发现问题", "findings");

  /** Rectification orders. */
  public static final MeasureCode ORDERS = LIST.add("ORDERS", "责令改正", "rectification orders");

  /** Cases filed. */
  public static final MeasureCode CASES_FILED = LIST.add("CASES_FILED", "立案", "cases filed");

  /** Penalty decisions. */
  public static final MeasureCode DECISIONS = LIST.add("DECISIONS", "处罚决定", "penalty decisions");

  /** Sum of fines. */
  public static final MeasureCode FINE_TOTAL = LIST.add("FINE_TOTAL", "罚款金额", "sum of fines");

  /** Off-site inspections. */
  public static final MeasureCode OFF_SITE_TOTAL =
      LIST.add("OFF_SITE_TOTAL", "非现场检查", "off-site inspections");

  /** Off-site inspections through online monitoring or video. */
  public static final MeasureCode OFF_SITE_ONLINE_OR_VIDEO =
      LIST.add("OFF_SITE_ONLINE_OR_VIDEO", "在线监控和视频检查", "off-site inspections, online or video");

  /** Off-site inspections through satellite or unmanned aircraft. */
  public static final MeasureCode OFF_SITE_REMOTE_OR_UAV =
      LIST.add("OFF_SITE_REMOTE_OR_UAV", "遥感和无人机检查", "off-site inspections, satellite or aircraft");

  /** Off-site inspections through other means. */
  public static final MeasureCode OFF_SITE_OTHER =
      LIST.add("OFF_SITE_OTHER", "其他非现场检查", "off-site inspections, other means");

  /** No-penalty notices. */
  public static final MeasureCode NO_PENALTY = LIST.add("NO_PENALTY", "免罚", "no-penalty notices");

  /** Transfers to the police as crimes. */
  public static final MeasureCode TRANSFERS_POLICE =
      LIST.add("TRANSFERS_POLICE", "移送公安", "transfers to the police");

  /** Transfers for detention. */
  public static final MeasureCode TRANSFERS_DETENTION =
      LIST.add("TRANSFERS_DETENTION", "移送拘留", "transfers for detention");

  /** Sealings and seizures. */
  public static final MeasureCode SEIZURES = LIST.add("SEIZURES", "查封扣押", "sealings and seizures");

  /** Limits and stops of production. */
  public static final MeasureCode LIMIT_STOP =
      LIST.add("LIMIT_STOP", "限产停产", "limits and stops of production");

  /** Daily penalties. */
  public static final MeasureCode DAILY_PENALTY =
      LIST.add("DAILY_PENALTY", "按日计罚", "daily penalties");

  /** Complaints received. */
  public static final MeasureCode COMPLAINTS_RECEIVED =
      LIST.add("COMPLAINTS_RECEIVED", "收到投诉", "complaints received");

  /** Complaints not accepted. */
  public static final MeasureCode COMPLAINTS_NOT_ACCEPTED =
      LIST.add("COMPLAINTS_NOT_ACCEPTED", "不予受理投诉", "complaints not accepted");

  /** Complaints accepted. */
  public static final MeasureCode COMPLAINTS_ACCEPTED =
      LIST.add("COMPLAINTS_ACCEPTED", "受理投诉", "complaints accepted");

  /** Complaints closed. */
  public static final MeasureCode COMPLAINTS_CLOSED =
      LIST.add("COMPLAINTS_CLOSED", "办结投诉", "complaints closed");

  /** Share of findings closed. */
  public static final MeasureCode CLOSED_LOOP_RATE =
      LIST.add("CLOSED_LOOP_RATE", "闭环率", "share of findings closed");

  /** Targets of a draw or plan (检查对象). */
  public static final MeasureCode TARGETS =
      LIST.add("TARGETS", "检查对象", "targets of a draw or plan");

  /** Targets of the plan of the year (年度计划检查对象). */
  public static final MeasureCode PLAN_TARGETS =
      LIST.add("PLAN_TARGETS", "年度计划检查对象", "targets of the plan of the year");

  /** Share of the plan of the year that is done (年度计划完成率). */
  public static final MeasureCode PLAN_RATE =
      LIST.add("PLAN_RATE", "年度计划完成率", "share of the plan of the year that is done");

  /** Results of inspections (检查结果). */
  public static final MeasureCode OUTCOMES = LIST.add("OUTCOMES", "检查结果", "results of inspections");

  /** Complaints accepted of the hotline 12345 (热线受理投诉). */
  public static final MeasureCode COMPLAINTS_HOTLINE =
      LIST.add("COMPLAINTS_HOTLINE", "热线受理投诉", "complaints accepted of the hotline 12345");

  /** Complaints accepted online (网络受理投诉). */
  public static final MeasureCode COMPLAINTS_ONLINE =
      LIST.add("COMPLAINTS_ONLINE", "网络受理投诉", "complaints accepted online");

  /** Complaints accepted by WeChat (微信受理投诉). */
  public static final MeasureCode COMPLAINTS_WECHAT =
      LIST.add("COMPLAINTS_WECHAT", "微信受理投诉", "complaints accepted by WeChat");

  /** Complaints accepted on the website (网站受理投诉). */
  public static final MeasureCode COMPLAINTS_WEBSITE =
      LIST.add("COMPLAINTS_WEBSITE", "网站受理投诉", "complaints accepted on the website");

  /** Growth of complaints (投诉增减率). */
  public static final MeasureCode COMPLAINTS_CHANGE =
      LIST.add("COMPLAINTS_CHANGE", "投诉增减率", "growth of complaints");

  private MeasureCode(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MeasureCode of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MeasureCode> list() {
    return LIST;
  }

  @Override
  public CodeList<MeasureCode> codeList() {
    return LIST;
  }
}
