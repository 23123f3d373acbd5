package org.enforcementdata.model.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * What a figure of a return measures (指标代码), such as {@code officerTrips}. The dictionary is open:
 * another code is the reporter's own. Immutable and thread-safe.
 */
@TextForm(
    rule = "measure-code.form",
    termZh = "指标代码",
    termEn = "measure code",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    pattern = "^[a-z][A-Za-z0-9]{0,63}$",
    maxLength = 64,
    formZh = "小写字母开头的字母和数字，至多 64 个",
    formEn = "at most 64 letters and digits, a small letter first",
    example = "officerTrips")
public final class MeasureCode extends WrittenText {

  private static final Map<String, BilingualText> DICTIONARY = new LinkedHashMap<>();

  /** Officer-trips, counted at dispatches. */
  public static final MeasureCode OFFICER_TRIPS = add("officerTrips", "出动人次", "officer-trips");

  /** Dispatches. */
  public static final MeasureCode DISPATCHES = add("dispatches", "出动批次", "dispatches");

  /** Inspections (户次). */
  public static final MeasureCode INSPECTIONS = add("inspections", "检查户次", "inspections");

  /** Distinct enterprises inspected (户数). */
  public static final MeasureCode ENTERPRISES_INSPECTED =
      add("enterprisesInspected", "检查户数", "enterprises inspected");

  /** Findings. */
  public static final MeasureCode FINDINGS = add("findings", "发现问题", "findings");

  /** Rectification orders. */
  public static final MeasureCode ORDERS = add("orders", "责令改正", "rectification orders");

  /** Cases filed. */
  public static final MeasureCode CASES_FILED = add("casesFiled", "立案", "cases filed");

  /** Penalty decisions. */
  public static final MeasureCode DECISIONS = add("decisions", "处罚决定", "penalty decisions");

  /** Sum of fines. */
  public static final MeasureCode FINE_TOTAL = add("fineTotal", "罚款金额", "sum of fines");

  /** Off-site inspections. */
  public static final MeasureCode OFF_SITE_TOTAL =
      add("offSiteTotal", "非现场检查", "off-site inspections");

  /** Off-site inspections through online monitoring or video. */
  public static final MeasureCode OFF_SITE_ONLINE_OR_VIDEO =
      add("offSiteOnlineOrVideo", "在线监控和视频检查", "off-site inspections, online or video");

  /** Off-site inspections through satellite or unmanned aircraft. */
  public static final MeasureCode OFF_SITE_REMOTE_OR_UAV =
      add("offSiteRemoteOrUav", "遥感和无人机检查", "off-site inspections, satellite or aircraft");

  /** Off-site inspections through other means. */
  public static final MeasureCode OFF_SITE_OTHER =
      add("offSiteOther", "其他非现场检查", "off-site inspections, other means");

  /** No-penalty notices. */
  public static final MeasureCode NO_PENALTY = add("noPenalty", "免罚", "no-penalty notices");

  /** Transfers to the police as crimes. */
  public static final MeasureCode TRANSFERS_POLICE =
      add("transfersPolice", "移送公安", "transfers to the police");

  /** Transfers for detention. */
  public static final MeasureCode TRANSFERS_DETENTION =
      add("transfersDetention", "移送拘留", "transfers for detention");

  /** Sealings and seizures. */
  public static final MeasureCode SEIZURES = add("seizures", "查封扣押", "sealings and seizures");

  /** Limits and stops of production. */
  public static final MeasureCode LIMIT_STOP =
      add("limitStop", "限产停产", "limits and stops of production");

  /** Daily penalties. */
  public static final MeasureCode DAILY_PENALTY = add("dailyPenalty", "按日计罚", "daily penalties");

  /** Complaints received. */
  public static final MeasureCode COMPLAINTS_RECEIVED =
      add("complaintsReceived", "收到投诉", "complaints received");

  /** Complaints not accepted. */
  public static final MeasureCode COMPLAINTS_NOT_ACCEPTED =
      add("complaintsNotAccepted", "不予受理投诉", "complaints not accepted");

  /** Complaints accepted. */
  public static final MeasureCode COMPLAINTS_ACCEPTED =
      add("complaintsAccepted", "受理投诉", "complaints accepted");

  /** Complaints closed. */
  public static final MeasureCode COMPLAINTS_CLOSED =
      add("complaintsClosed", "办结投诉", "complaints closed");

  /** Share of findings closed. */
  public static final MeasureCode CLOSED_LOOP_RATE =
      add("closedLoopRate", "闭环率", "share of findings closed");

  private MeasureCode(String value) {
    super(value);
  }

  /** The code as written. */
  public static MeasureCode of(String written) {
    return new MeasureCode(written);
  }

  /** The code of a text from elsewhere: blanks cut. */
  public static MeasureCode folded(String text) {
    return of(text.strip());
  }

  /** Chinese and English label; empty where the dictionary does not hold the code. */
  public Optional<BilingualText> label() {
    return Optional.ofNullable(DICTIONARY.get(getValue()));
  }

  private static MeasureCode add(String code, String zh, String en) {
    DICTIONARY.put(code, new BilingualText(zh, en));
    return new MeasureCode(code);
  }
}
