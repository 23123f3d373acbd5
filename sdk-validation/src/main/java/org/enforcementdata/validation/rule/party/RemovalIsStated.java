package org.enforcementdata.validation.rule.party;

import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.party.PositiveListEntry;
import org.enforcementdata.model.party.PositiveListStatus;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** An entry that was removed says when and why. */
final class RemovalIsStated extends ConditionalMember<PositiveListEntry, PositiveListStatus> {

  private static final Input<PositiveListEntry, PositiveListStatus> WHEN =
      Input.of(PositiveListEntry.class, "/status", PositiveListStatus.class);
  private static final Input<PositiveListEntry, ?> MEMBER =
      Input.of(PositiveListEntry.class, "/removal", Object.class);

  RemovalIsStated() {
    super(
        PositiveListEntry.class,
        info(
            "positive-list.removal-stated",
            WHEN,
            MEMBER,
            new BilingualText("已移出正面清单的条目应当写明移出情况", "an entry that was removed says when and why"),
            "SDK"),
        WHEN,
        Set.of(PositiveListStatus.REMOVED),
        MEMBER);
  }
}
