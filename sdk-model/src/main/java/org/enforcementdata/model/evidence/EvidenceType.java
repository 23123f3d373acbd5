package org.enforcementdata.model.evidence;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of evidence (证据种类), such as {@code DOCUMENT}. Closed list.
 *
 * <p>Source: 行政处罚法（2021）第四十六条.
 */
public final class EvidenceType extends Code {

  private static final CodeList<EvidenceType> LIST =
      CodeList.closed(
          "evidence-type", "1.0", "行政处罚法（2021）第四十六条", Certainty.CERTAIN, EvidenceType::new);

  /** Documentary evidence (书证). */
  public static final EvidenceType DOCUMENT = LIST.add("DOCUMENT", "书证", "documentary evidence");

  /** Physical evidence (物证). */
  public static final EvidenceType OBJECT = LIST.add("OBJECT", "物证", "physical evidence");

  /** Audio-visual material (视听资料). */
  public static final EvidenceType AUDIO_VIDEO =
      LIST.add("AUDIO_VIDEO", "视听资料", "audio-visual material");

  /** Electronic data (电子数据). */
  public static final EvidenceType ELECTRONIC_DATA =
      LIST.add("ELECTRONIC_DATA", "电子数据", "electronic data");

  /** Witness testimony (证人证言). */
  public static final EvidenceType WITNESS = LIST.add("WITNESS", "证人证言", "witness testimony");

  /** Statement of the party (当事人陈述). */
  public static final EvidenceType PARTY_STATEMENT =
      LIST.add("PARTY_STATEMENT", "当事人陈述", "statement of the party");

  /** Expert opinion (鉴定意见). */
  public static final EvidenceType EXPERT_OPINION =
      LIST.add("EXPERT_OPINION", "鉴定意见", "expert opinion");

  /** Record of inquest or of the site (勘验笔录、现场笔录). */
  public static final EvidenceType INSPECTION_RECORD =
      LIST.add("INSPECTION_RECORD", "勘验笔录、现场笔录", "record of inquest or of the site");

  private EvidenceType(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static EvidenceType of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<EvidenceType> list() {
    return LIST;
  }

  @Override
  public CodeList<EvidenceType> codeList() {
    return LIST;
  }
}
