package org.enforcementdata.validation.rule.header;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** A rule of every reference from one record to another, as the declarations give them. */
abstract class ReferenceRule extends ValueRule<RecordId<?>> {

  /** The header's member that names the record itself. */
  static final String OWN_ID = "recordId";

  private static final BilingualText RECORD = new BilingualText("记录", "record");

  @SuppressWarnings("unchecked")
  private static final Class<RecordId<?>> REFERENCE =
      (Class<RecordId<?>>) (Class<?>) RecordId.class;

  /** For subclasses. */
  protected ReferenceRule(RuleInfo info) {
    super(info, List.of(REFERENCE));
  }

  /** Whether every record that a reference may name can be found. */
  static boolean isComplete(Optional<Class<?>> target, Judgement judgement) {
    if (target.isPresent()) {
      return judgement.isComplete(target.get());
    }
    boolean isComplete = RecordTypes.all().stream().allMatch(judgement.index()::isComplete);
    if (!isComplete) {
      judgement.cannotJudge(ReasonKind.INCOMPLETE, RECORD.en());
    }
    return isComplete;
  }

  /** How a message names a record type. */
  static BilingualText name(TypeDeclaration type) {
    return new BilingualText(type.term(), type.wireName());
  }

  /** How a message names what a reference may name. */
  static BilingualText name(Optional<Class<?>> target) {
    return target.map(type -> name(TypeDeclaration.of(type))).orElse(RECORD);
  }
}
