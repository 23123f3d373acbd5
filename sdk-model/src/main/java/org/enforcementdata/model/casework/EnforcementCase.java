package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyInRole;
import org.enforcementdata.model.snapshot.Officer;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.immutables.value.Value;

/**
 * A case (案件) from the clue to its end: filing, investigation, review, notice, hearing, decision,
 * execution. The decision is a record of its own. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "enforcement-case",
    term = "案件",
    source = "SDK",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
public interface EnforcementCase extends EnforcementRecord<EnforcementCase> {

  /** Number of the case, unique for the agency. */
  @Term(value = "案号（立案号）", source = "环境行政处罚办法（2010）第二十二条")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getCaseNo();

  /** Findings from which the case comes. */
  @Term(value = "案件来源", certainty = ASSUMED)
  @RequiredInFull
  List<@Valid RecordId<Finding>> getFindings();

  /** Day on which the clue was found. */
  @Term(value = "发现线索日期", source = "环境行政处罚办法（2010）第二十二条、生态环境行政处罚办法第十八条")
  @RequiredInFull
  Optional<LocalDate> getClueFoundOn();

  /** Day on which the case was filed. */
  @Term(value = "立案日期", source = "环境行政处罚办法（2010）第二十二条、生态环境行政处罚办法第十八条")
  Optional<LocalDate> getFiledOn();

  /** Why no case was filed, 1 to 1000 characters. */
  @Term(value = "不予立案理由", source = "生态环境行政处罚办法第十八条")
  Optional<@Length(max = 1000) String> getNotFiledReason();

  /** Extension of the time for filing. */
  @Term(value = "立案延期", source = "生态环境行政处罚办法第十八条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid FilingExtension> getFilingExtension();

  /** Procedure of the case. */
  @Term(value = "案件程序", source = "行政处罚法（2021）第五十一条、第五十四条", publication = PUBLIC)
  @RequiredInFull
  Optional<@Valid CaseProcedure> getProcedure();

  /** Officers who handle the case, at least 2. */
  @Term(value = "承办人", source = "行政处罚法（2021）第四十二条、第四十三条", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid Officer> getHandlers();

  /** Party as it was at filing. */
  @Term(value = "当事人", source = "行政处罚法（2021）第五十九条", privacy = P1, publication = REDACTED)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PartySnapshot> getParty();

  /** Cause of the case, a violation code or its words, 1 to 200 characters. */
  @Term(value = "案由", certainty = ASSUMED, publication = PUBLIC)
  @RequiredInFull
  Optional<@Length(max = 200) String> getCause();

  /** Acts that are investigated. */
  @Term(value = "违法行为", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  List<@Valid Act> getActs();

  /** Whether the case is complex or the violation serious. */
  @Term(value = "是否案情复杂或重大违法", source = "行政处罚法（2021）第五十七条")
  Optional<Boolean> getComplexOrSerious();

  /** Legal review before the decision. */
  @Term(value = "法制审核", source = "行政处罚法（2021）第五十八条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid LegalReview> getLegalReview();

  /** Collective discussion of a complex or serious case. */
  @Term(value = "集体讨论", source = "行政处罚法（2021）第五十七条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid CollectiveDiscussion> getCollectiveDiscussion();

  /** Notice of the intended penalty. */
  @Term(value = "事先告知", source = "行政处罚法（2021）第四十四条")
  Optional<@Valid PreNotice> getPreNotice();

  /** Statement of the party. */
  @Term(value = "陈述申辩", source = "行政处罚法（2021）第四十五条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid DefenceStatement> getStatement();

  /** Hearing. */
  @Term(value = "听证", source = "行政处罚法（2021）第六十三条至第六十五条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Hearing> getHearing();

  /** Extensions of the time for the decision, at most two. */
  @Term(value = "办案期限延长", source = "生态环境行政处罚办法第五十七条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid DeadlineExtension> getExtensions();

  /** Periods that do not count towards the time for the decision. */
  @Term(value = "不计入期限", source = "环境行政处罚办法（2010）第五十五条")
  List<@Valid ExcludedPeriod> getExcludedPeriods();

  /** Sealing and seizure. */
  @Term(value = "行政强制措施", source = "行政强制法第二十五条、环境保护主管部门实施查封、扣押办法第十三条、第十五条", publication = REDACTED)
  List<@Valid CompulsoryMeasure> getCompulsoryMeasures();

  /** How the case ends. */
  @Term(value = "处理结果", source = "行政处罚法（2021）第五十七条")
  Optional<@Valid CaseOutcome> getOutcome();

  /** Execution of the decision. */
  @Term(value = "执行", source = "行政处罚法（2021）第六十六条至第七十二条")
  Optional<@Valid Execution> getExecution();

  /** Remedies that the party took. */
  @Term(value = "复议诉讼", source = "行政处罚法（2021）第七十三条", publication = REDACTED)
  List<@Valid Remedy> getRemedies();

  /** Day on which the case was closed. */
  @Term(value = "结案日期", source = "生态环境行政处罚办法")
  Optional<LocalDate> getClosedOn();

  /** Why it was closed, 1 to 500 characters. */
  @Term(value = "结案理由", source = "生态环境行政处罚办法")
  Optional<@Length(max = 500) String> getCloseReason();

  /** Number in the archive, 1 to 100 characters. */
  @Term(value = "归档号", source = "生态环境行政处罚办法")
  Optional<@Length(max = 100) String> getArchiveNo();

  /** State of the case. */
  @Term(value = "状态", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid EnforcementCaseStatus> getStatus();

  /** Agencies with a part in it. */
  @Term(value = "机关及其作用", certainty = ASSUMED)
  List<@Valid AgencyInRole> getAgencies();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableEnforcementCase.Builder {}
}
