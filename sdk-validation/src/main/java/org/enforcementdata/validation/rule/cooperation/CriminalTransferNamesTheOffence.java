package org.enforcementdata.validation.rule.cooperation;

import java.util.Set;
import org.enforcementdata.model.cooperation.Transfer;
import org.enforcementdata.model.cooperation.TransferKind;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** A criminal transfer names the offence that is suspected. */
final class CriminalTransferNamesTheOffence extends ConditionalMember<Transfer, TransferKind> {

  private static final Input<Transfer, TransferKind> WHEN =
      Input.of(Transfer.class, "/kind", TransferKind.class);
  private static final Input<Transfer, ?> MEMBER =
      Input.of(Transfer.class, "/suspectedOffence", Object.class);

  CriminalTransferNamesTheOffence() {
    super(
        Transfer.class,
        info(
            "transfer.criminal-offence",
            WHEN,
            MEMBER,
            new BilingualText("涉嫌犯罪的移送应当写明涉嫌罪名", "a criminal transfer names the offence"),
            "环境保护行政执法与刑事司法衔接工作办法第六条"),
        WHEN,
        Set.of(TransferKind.CRIMINAL),
        MEMBER);
  }
}
