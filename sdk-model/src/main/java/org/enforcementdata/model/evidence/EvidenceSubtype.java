package org.enforcementdata.model.evidence;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Form of evidence (证据形式), such as {@code SITE_RECORD}. Open list.
 *
 * <p>Source: 环境保护行政执法与刑事司法衔接工作办法第六条.
 */
public final class EvidenceSubtype extends Code {

  private static final CodeList<EvidenceSubtype> LIST =
      CodeList.open(
          "evidence-subtype",
          "1.0",
          "环境保护行政执法与刑事司法衔接工作办法第六条",
          Certainty.CERTAIN,
          EvidenceSubtype::new);

  /** Site record (现场检查（勘察）笔录). */
  public static final EvidenceSubtype SITE_RECORD =
      LIST.add("SITE_RECORD", "现场检查（勘察）笔录", "site record");

  /** Interview record (询问笔录). */
  public static final EvidenceSubtype INTERVIEW = LIST.add("INTERVIEW", "询问笔录", "interview record");

  /** Photo (照片). */
  public static final EvidenceSubtype PHOTO = LIST.add("PHOTO", "照片", "photo");

  /** Video (录像). */
  public static final EvidenceSubtype VIDEO = LIST.add("VIDEO", "录像", "video");

  /** Audio (录音). */
  public static final EvidenceSubtype AUDIO = LIST.add("AUDIO", "录音", "audio");

  /** Body-camera recording (执法记录仪影像). */
  public static final EvidenceSubtype BODY_CAM =
      LIST.add("BODY_CAM", "执法记录仪影像", "body-camera recording");

  /** Video of an unmanned aircraft (无人机影像). */
  public static final EvidenceSubtype UAV_VIDEO =
      LIST.add("UAV_VIDEO", "无人机影像", "video of an unmanned aircraft");

  /** Sampling sheet (采样单). */
  public static final EvidenceSubtype SAMPLE_SHEET =
      LIST.add("SAMPLE_SHEET", "采样单", "sampling sheet");

  /** Monitoring report (监测报告). */
  public static final EvidenceSubtype MONITOR_REPORT =
      LIST.add("MONITOR_REPORT", "监测报告", "monitoring report");

  /** Online monitoring data (在线监测数据). */
  public static final EvidenceSubtype ONLINE_DATA =
      LIST.add("ONLINE_DATA", "在线监测数据", "online monitoring data");

  /** Drawing (勘验图). */
  public static final EvidenceSubtype DRAWING = LIST.add("DRAWING", "勘验图", "drawing");

  /** Copy of a document (书证复制件). */
  public static final EvidenceSubtype DOCUMENT_COPY =
      LIST.add("DOCUMENT_COPY", "书证复制件", "copy of a document");

  private EvidenceSubtype(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static EvidenceSubtype of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<EvidenceSubtype> list() {
    return LIST;
  }

  @Override
  public CodeList<EvidenceSubtype> codeList() {
    return LIST;
  }
}
