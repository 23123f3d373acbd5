package org.enforcementdata.validation.rule.header;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.CreationOrder;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;

/**
 * A record id names one record: of two that bear it the later is reported, both where they were
 * made at one instant. An excerpt bears the id of its full record, and a copy is no other record.
 */
@SuppressWarnings("rawtypes")
final class RecordIdIsUnique extends HeaderRule {

  private static final Input<EnforcementRecord<?>, RecordId> ID =
      input("/recordId", RecordId.class);
  private static final BilingualText ONE = new BilingualText("1 项", "one record");

  private static final RuleInfo INFO =
      RuleInfo.of("record.unique-id")
          .severity(Severity.ERROR)
          .statement("一个记录标识只标识一项记录", "a record id names one record only")
          .message(
              "记录标识标识了 {found}不同的记录，应为 {expected}",
              "the record id names {found}, expected {expected}")
          .needs(ID)
          .reads("/profile", "/createdAt")
          .looksUp(LookUp.ofAnyType(ID, ID))
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  RecordIdIsUnique() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    List<EnforcementRecord<?>> others = others(record, judgement);
    if (others.stream().anyMatch(other -> CreationOrder.BY_CREATION.compare(other, record) <= 0)) {
      judgement.broken(ID.pointer(), records(others.size() + 1), ONE);
    } else if (!others.isEmpty() || ReferenceRule.isComplete(Optional.empty(), judgement)) {
      judgement.holds();
    }
  }

  private static List<EnforcementRecord<?>> others(
      EnforcementRecord<?> record, Judgement judgement) {
    List<EnforcementRecord<?>> same = judgement.index().records(judgement.get(ID));
    return same.isEmpty()
        ? List.of()
        : same.stream()
            .filter(other -> other.isExcerpt() == record.isExcerpt() && !other.equals(record))
            .toList();
  }

  private static BilingualText records(int count) {
    return new BilingualText(count + " 项", count + " different records");
  }
}
