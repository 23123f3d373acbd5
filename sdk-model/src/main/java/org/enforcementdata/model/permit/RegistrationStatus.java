package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of a discharge registration (排污登记状态), such as {@code REGISTERED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class RegistrationStatus extends Code {

  private static final CodeList<RegistrationStatus> LIST =
      CodeList.closed(
          "registration-status", "1.0", "SDK", Certainty.ASSUMED, RegistrationStatus::new);

  /** Registered (已登记). */
  public static final RegistrationStatus REGISTERED = LIST.add("REGISTERED", "已登记", "registered");

  /** Updated (已变更登记). */
  public static final RegistrationStatus UPDATED = LIST.add("UPDATED", "已变更登记", "updated");

  /** Renewed (已延续). */
  public static final RegistrationStatus RENEWED = LIST.add("RENEWED", "已延续", "renewed");

  /** Expired (到期失效). */
  public static final RegistrationStatus EXPIRED = LIST.add("EXPIRED", "到期失效", "expired");

  /** Cancelled (注销). */
  public static final RegistrationStatus CANCELLED = LIST.add("CANCELLED", "注销", "cancelled");

  private RegistrationStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RegistrationStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RegistrationStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<RegistrationStatus> codeList() {
    return LIST;
  }
}
