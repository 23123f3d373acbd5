package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a transfer brings along (移送材料种类), such as {@code TRANSFER_LETTER}. Open list.
 *
 * <p>Source: 环境保护行政执法与刑事司法衔接工作办法第六条.
 */
public final class MaterialKind extends Code {

  private static final CodeList<MaterialKind> LIST =
      CodeList.open(
          "transfer-material-kind",
          "1.0",
          "环境保护行政执法与刑事司法衔接工作办法第六条",
          Certainty.CERTAIN,
          MaterialKind::new);

  /** Transfer letter (移送书). */
  public static final MaterialKind TRANSFER_LETTER =
      LIST.add("TRANSFER_LETTER", "移送书", "transfer letter");

  /** Investigation report (案件调查报告). */
  public static final MaterialKind INVESTIGATION_REPORT =
      LIST.add("INVESTIGATION_REPORT", "案件调查报告", "investigation report");

  /** Site record (现场检查（勘察）笔录). */
  public static final MaterialKind SITE_RECORD =
      LIST.add("SITE_RECORD", "现场检查（勘察）笔录", "site record");

  /** Interview record (询问笔录). */
  public static final MaterialKind INTERVIEW = LIST.add("INTERVIEW", "询问笔录", "interview record");

  /** List of items (涉案物品清单). */
  public static final MaterialKind ITEM_LIST = LIST.add("ITEM_LIST", "涉案物品清单", "list of items");

  /** Photos and recordings with list (现场照片或录音录像资料及清单). */
  public static final MaterialKind PHOTO_AV_LIST =
      LIST.add("PHOTO_AV_LIST", "现场照片或录音录像资料及清单", "photos and recordings with list");

  /** Monitoring report (监测、检验报告). */
  public static final MaterialKind MONITORING_REPORT =
      LIST.add("MONITORING_REPORT", "监测、检验报告", "monitoring report");

  /** Opinion (突发环境事件调查报告、认定意见). */
  public static final MaterialKind OPINION = LIST.add("OPINION", "突发环境事件调查报告、认定意见", "opinion");

  /** Penalty decision (行政处罚决定书). */
  public static final MaterialKind DECISION = LIST.add("DECISION", "行政处罚决定书", "penalty decision");

  /** Other (其他材料). */
  public static final MaterialKind OTHER = LIST.add("OTHER", "其他材料", "other");

  private MaterialKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MaterialKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MaterialKind> list() {
    return LIST;
  }

  @Override
  public CodeList<MaterialKind> codeList() {
    return LIST;
  }
}
