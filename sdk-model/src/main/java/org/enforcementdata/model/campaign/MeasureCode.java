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

  /** Kinds of measures of a campaign (专项措施). */
  public static final MeasureCode CAMPAIGN_MEASURES =
      LIST.add("CAMPAIGN_MEASURES", "专项措施", "kinds of measures of a campaign");

  /** Stages of a campaign (专项阶段). */
  public static final MeasureCode CAMPAIGN_STAGES =
      LIST.add("CAMPAIGN_STAGES", "专项阶段", "stages of a campaign");

  /** Task forces (工作组). */
  public static final MeasureCode TASK_FORCES = LIST.add("TASK_FORCES", "工作组", "task forces");

  /** Officers of task forces (工作组人员). */
  public static final MeasureCode TASK_FORCE_OFFICERS =
      LIST.add("TASK_FORCE_OFFICERS", "工作组人员", "officers of task forces");

  /** On-site inspections (现场检查). */
  public static final MeasureCode ON_SITE_TOTAL =
      LIST.add("ON_SITE_TOTAL", "现场检查", "on-site inspections");

  /** Kinds of means of off-site inspections, online monitoring and video as one (非现场检查手段). */
  public static final MeasureCode OFF_SITE_MEANS =
      LIST.add(
          "OFF_SITE_MEANS",
          "非现场检查手段",
          "kinds of means of off-site inspections, online monitoring and video as one");

  /** Findings of off-site inspections (非现场检查发现问题). */
  public static final MeasureCode OFF_SITE_FINDINGS =
      LIST.add("OFF_SITE_FINDINGS", "非现场检查发现问题", "findings of off-site inspections");

  /** Distinct sources inspected (检查对象家数). */
  public static final MeasureCode SOURCES_INSPECTED =
      LIST.add("SOURCES_INSPECTED", "检查对象家数", "distinct sources inspected");

  /** Share of inspections recorded in a system (系统记录检查占比). */
  public static final MeasureCode SYSTEM_RATE =
      LIST.add("SYSTEM_RATE", "系统记录检查占比", "share of inspections recorded in a system");

  /** Share of officers with a mobile account (移动执法账号人员占比). */
  public static final MeasureCode MOBILE_OFFICER_RATE =
      LIST.add("MOBILE_OFFICER_RATE", "移动执法账号人员占比", "share of officers with a mobile account");

  /** Kinds of dispositions of findings (分类处置方式). */
  public static final MeasureCode DISPOSITION_KINDS =
      LIST.add("DISPOSITION_KINDS", "分类处置方式", "kinds of dispositions of findings");

  /** Findings not closed (未销号问题). */
  public static final MeasureCode FINDINGS_OPEN =
      LIST.add("FINDINGS_OPEN", "未销号问题", "findings not closed");

  /** Enterprises ever included in the positive list (纳入正面清单企业). */
  public static final MeasureCode ENTERPRISES_LISTED =
      LIST.add("ENTERPRISES_LISTED", "纳入正面清单企业", "enterprises ever included in the positive list");

  /** Cases filed against enterprises of the positive list (正面清单企业立案). */
  public static final MeasureCode CASES_OF_LISTED =
      LIST.add(
          "CASES_OF_LISTED", "正面清单企业立案", "cases filed against enterprises of the positive list");

  /** Joint operations (联合行动). */
  public static final MeasureCode JOINT_OPERATIONS =
      LIST.add("JOINT_OPERATIONS", "联合行动", "joint operations");

  /** Joint operations with unmanned aircraft (无人机联合巡查). */
  public static final MeasureCode AERIAL_PATROLS =
      LIST.add("AERIAL_PATROLS", "无人机联合巡查", "joint operations with unmanned aircraft");

  /** Findings of joint operations (联合行动发现问题). */
  public static final MeasureCode OPERATION_FINDINGS =
      LIST.add("OPERATION_FINDINGS", "联合行动发现问题", "findings of joint operations");

  /** Findings of joint operations that are closed (联合行动解决问题). */
  public static final MeasureCode OPERATION_FINDINGS_CLOSED =
      LIST.add(
          "OPERATION_FINDINGS_CLOSED", "联合行动解决问题", "findings of joint operations that are closed");

  /** Batches of secondments (选派批次). */
  public static final MeasureCode SECONDMENT_BATCHES =
      LIST.add("SECONDMENT_BATCHES", "选派批次", "batches of secondments");

  /** Secondments, in person-times (选派人次). */
  public static final MeasureCode SECONDMENTS =
      LIST.add("SECONDMENTS", "选派人次", "secondments, in person-times");

  /** Parties that meet in a mediation of complaints (三见面参加方). */
  public static final MeasureCode MEDIATION_PARTIES =
      LIST.add("MEDIATION_PARTIES", "三见面参加方", "parties that meet in a mediation of complaints");

  /** Shortest time from the receipt of a complaint to its closing reply, in hours (最短办结时间). */
  public static final MeasureCode SHORTEST_HANDLING =
      LIST.add(
          "SHORTEST_HANDLING",
          "最短办结时间",
          "shortest time from the receipt of a complaint to its closing reply, in hours");

  /** Fields of no-penalty lists (免罚清单领域). */
  public static final MeasureCode NO_PENALTY_FIELDS =
      LIST.add("NO_PENALTY_FIELDS", "免罚清单领域", "fields of no-penalty lists");

  /** Items of no-penalty lists (免罚清单事项). */
  public static final MeasureCode NO_PENALTY_ITEMS =
      LIST.add("NO_PENALTY_ITEMS", "免罚清单事项", "items of no-penalty lists");

  /** Divisions that issued no-penalty notices (开具免罚通知书的辖区). */
  public static final MeasureCode NO_PENALTY_DIVISIONS =
      LIST.add("NO_PENALTY_DIVISIONS", "开具免罚通知书的辖区", "divisions that issued no-penalty notices");

  /** Person-times of trainings (培训人次). */
  public static final MeasureCode TRAINING_PERSON_TIMES =
      LIST.add("TRAINING_PERSON_TIMES", "培训人次", "person-times of trainings");

  /** Trainings (培训). */
  public static final MeasureCode TRAININGS = LIST.add("TRAININGS", "培训", "trainings");

  /** Sessions of trainings (培训场次). */
  public static final MeasureCode TRAINING_SESSIONS =
      LIST.add("TRAINING_SESSIONS", "培训场次", "sessions of trainings");

  /** Modes of trainings (培训形式). */
  public static final MeasureCode TRAINING_MODES =
      LIST.add("TRAINING_MODES", "培训形式", "modes of trainings");

  /** Enterprises given service visits (服务企业). */
  public static final MeasureCode ENTERPRISES_SERVED =
      LIST.add("ENTERPRISES_SERVED", "服务企业", "enterprises given service visits");

  /** Datasets of the catalogue (数据库). */
  public static final MeasureCode DATASETS =
      LIST.add("DATASETS", "数据库", "datasets of the catalogue");

  /** Enforcement units (执法单位). */
  public static final MeasureCode ENFORCEMENT_UNITS =
      LIST.add("ENFORCEMENT_UNITS", "执法单位", "enforcement units");

  /** Enforcement units that receive signals of a platform (接收平台线索的执法单位). */
  public static final MeasureCode PLATFORM_UNITS =
      LIST.add(
          "PLATFORM_UNITS", "接收平台线索的执法单位", "enforcement units that receive signals of a platform");

  /** Colours of compliance codes (环保码颜色). */
  public static final MeasureCode CODE_COLOURS =
      LIST.add("CODE_COLOURS", "环保码颜色", "colours of compliance codes");

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
