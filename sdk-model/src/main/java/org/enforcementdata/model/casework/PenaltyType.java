package org.enforcementdata.model.casework;

import java.time.LocalDate;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of penalty (处罚种类), such as {@code WARNING}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第九条、生态环境行政处罚办法.
 */
public final class PenaltyType extends Code {

  private static final CodeList<PenaltyType> LIST =
      CodeList.open(
          "penalty-type", "1.0", "行政处罚法（2021）第九条、生态环境行政处罚办法", Certainty.CERTAIN, PenaltyType::new);

  private static final LocalDate LAW_2021 = LocalDate.parse("2021-07-15");

  /** Warning (警告). */
  public static final PenaltyType WARNING = LIST.add("WARNING", "警告", "warning");

  /** Public criticism (通报批评). */
  public static final PenaltyType CRITICISM =
      LIST.addFrom(LAW_2021, "CRITICISM", "通报批评", "public criticism");

  /** Fine (罚款). */
  public static final PenaltyType FINE = LIST.add("FINE", "罚款", "fine");

  /** Confiscation of illegal income (没收违法所得). */
  public static final PenaltyType CONFISCATE_INCOME =
      LIST.add("CONFISCATE_INCOME", "没收违法所得", "confiscation of illegal income");

  /** Confiscation of illegal goods (没收非法财物). */
  public static final PenaltyType CONFISCATE_GOODS =
      LIST.add("CONFISCATE_GOODS", "没收非法财物", "confiscation of illegal goods");

  /** Suspension of a permit (暂扣许可证件). */
  public static final PenaltyType SUSPEND_PERMIT =
      LIST.add("SUSPEND_PERMIT", "暂扣许可证件", "suspension of a permit");

  /** Downgrading of a qualification (降低资质等级). */
  public static final PenaltyType DOWNGRADE =
      LIST.addFrom(LAW_2021, "DOWNGRADE", "降低资质等级", "downgrading of a qualification");

  /** Revocation of a permit (吊销许可证件). */
  public static final PenaltyType REVOKE_PERMIT =
      LIST.add("REVOKE_PERMIT", "吊销许可证件", "revocation of a permit");

  /** Ban on permit applications for a time (一定时期内不得申请行政许可). */
  public static final PenaltyType NO_APPLICATION_PERIOD =
      LIST.add("NO_APPLICATION_PERIOD", "一定时期内不得申请行政许可", "ban on permit applications for a time");

  /** Restriction of production (限制开展生产经营活动). */
  public static final PenaltyType LIMIT_PRODUCTION =
      LIST.addFrom(LAW_2021, "LIMIT_PRODUCTION", "限制开展生产经营活动", "restriction of production");

  /** Stop of production for remedy (责令停产整治). */
  public static final PenaltyType STOP_REMEDY =
      LIST.add("STOP_REMEDY", "责令停产整治", "stop of production for remedy");

  /** Stop of production or business (责令停产停业). */
  public static final PenaltyType STOP_BUSINESS =
      LIST.add("STOP_BUSINESS", "责令停产停业", "stop of production or business");

  /** Closure (责令关闭). */
  public static final PenaltyType CLOSE = LIST.add("CLOSE", "责令关闭", "closure");

  /** Restriction of practice (限制从业). */
  public static final PenaltyType LIMIT_PRACTICE =
      LIST.addFrom(LAW_2021, "LIMIT_PRACTICE", "限制从业", "restriction of practice");

  /** Dismantling within a time (责令限期拆除). */
  public static final PenaltyType DISMANTLE =
      LIST.add("DISMANTLE", "责令限期拆除", "dismantling within a time");

  /** Administrative detention (行政拘留). */
  public static final PenaltyType DETENTION =
      LIST.add("DETENTION", "行政拘留", "administrative detention");

  private PenaltyType(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PenaltyType of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PenaltyType> list() {
    return LIST;
  }

  @Override
  public CodeList<PenaltyType> codeList() {
    return LIST;
  }
}
