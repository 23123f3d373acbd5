package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a receipt comes back (收回方式), such as {@code SEALED_MAIL}. Open list.
 *
 * <p>Source: SDK.
 */
public final class ReturnChannel extends Code {

  private static final CodeList<ReturnChannel> LIST =
      CodeList.open(
          "integrity-return-channel", "1.0", "SDK", Certainty.ASSUMED, ReturnChannel::new);

  /** Sealed mail (密封邮寄). */
  public static final ReturnChannel SEALED_MAIL = LIST.add("SEALED_MAIL", "密封邮寄", "sealed mail");

  /** QR code (扫码). */
  public static final ReturnChannel QR = LIST.add("QR", "扫码", "QR code");

  /** Platform (平台). */
  public static final ReturnChannel PLATFORM = LIST.add("PLATFORM", "平台", "platform");

  private ReturnChannel(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReturnChannel of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReturnChannel> list() {
    return LIST;
  }

  @Override
  public CodeList<ReturnChannel> codeList() {
    return LIST;
  }
}
