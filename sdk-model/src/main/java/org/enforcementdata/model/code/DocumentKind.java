package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of enforcement document (文书种类), such as {@code INSPECTION_APPROVAL}. Open list.
 *
 * <p>Source: 司法部行政检查文书（2025）、环境行政执法文书制作指南（2016）.
 */
public final class DocumentKind extends Code {

  private static final CodeList<DocumentKind> LIST =
      CodeList.open(
          "document-kind",
          "1.0",
          "司法部行政检查文书（2025）、环境行政执法文书制作指南（2016）",
          Certainty.LIKELY,
          DocumentKind::new);

  /** Inspection approval (行政检查审批表). */
  public static final DocumentKind INSPECTION_APPROVAL =
      LIST.add("INSPECTION_APPROVAL", "行政检查审批表", "inspection approval");

  /** Inspection notice (检查通知书). */
  public static final DocumentKind INSPECTION_NOTICE =
      LIST.add("INSPECTION_NOTICE", "检查通知书", "inspection notice");

  /** Site record (现场检查（勘察）笔录). */
  public static final DocumentKind SITE_RECORD =
      LIST.add("SITE_RECORD", "现场检查（勘察）笔录", "site record");

  /** Interview record (询问笔录). */
  public static final DocumentKind INTERVIEW = LIST.add("INTERVIEW", "询问笔录", "interview record");

  /** Survey record (勘验笔录). */
  public static final DocumentKind SURVEY = LIST.add("SURVEY", "勘验笔录", "survey record");

  /** Sampling record (抽样取证文书). */
  public static final DocumentKind SAMPLING = LIST.add("SAMPLING", "抽样取证文书", "sampling record");

  /** Result notice (检查结果告知书). */
  public static final DocumentKind RESULT_NOTICE =
      LIST.add("RESULT_NOTICE", "检查结果告知书", "result notice");

  /** Rectification order (责令改正违法行为决定书). */
  public static final DocumentKind ORDER = LIST.add("ORDER", "责令改正违法行为决定书", "rectification order");

  /** Filing approval (立案审批表). */
  public static final DocumentKind FILING = LIST.add("FILING", "立案审批表", "filing approval");

  /** Pre-notice (行政处罚事先告知书). */
  public static final DocumentKind PRE_NOTICE = LIST.add("PRE_NOTICE", "行政处罚事先告知书", "pre-notice");

  /** Hearing notice (听证告知书). */
  public static final DocumentKind HEARING_NOTICE =
      LIST.add("HEARING_NOTICE", "听证告知书", "hearing notice");

  /** Penalty decision (行政处罚决定书). */
  public static final DocumentKind DECISION = LIST.add("DECISION", "行政处罚决定书", "penalty decision");

  /** No-penalty decision (不予行政处罚决定书). */
  public static final DocumentKind NO_PENALTY_DECISION =
      LIST.add("NO_PENALTY_DECISION", "不予行政处罚决定书", "no-penalty decision");

  /** Service receipt (送达回证). */
  public static final DocumentKind SERVICE_RECEIPT =
      LIST.add("SERVICE_RECEIPT", "送达回证", "service receipt");

  /** Reminder (催告书). */
  public static final DocumentKind REMINDER = LIST.add("REMINDER", "催告书", "reminder");

  /** Transfer letter (移送书). */
  public static final DocumentKind TRANSFER_LETTER =
      LIST.add("TRANSFER_LETTER", "移送书", "transfer letter");

  /** Closing approval (结案审批表). */
  public static final DocumentKind CLOSING = LIST.add("CLOSING", "结案审批表", "closing approval");

  private DocumentKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DocumentKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DocumentKind> list() {
    return LIST;
  }

  @Override
  public CodeList<DocumentKind> codeList() {
    return LIST;
  }
}
