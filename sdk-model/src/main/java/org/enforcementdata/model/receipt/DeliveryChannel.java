package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Channel of delivery (送达渠道), such as {@code SMS}. Open list.
 *
 * <p>Source: 环境现场执法电子回单.
 */
public final class DeliveryChannel extends Code {

  private static final CodeList<DeliveryChannel> LIST =
      CodeList.open(
          "delivery-channel", "1.0", "环境现场执法电子回单", Certainty.ASSUMED, DeliveryChannel::new);

  /** Text message (短信). */
  public static final DeliveryChannel SMS = LIST.add("SMS", "短信", "text message");

  /** App (随申办). */
  public static final DeliveryChannel APP = LIST.add("APP", "随申办", "app");

  /** QR code (二维码). */
  public static final DeliveryChannel QR = LIST.add("QR", "二维码", "QR code");

  /** E-mail (电子邮件). */
  public static final DeliveryChannel EMAIL = LIST.add("EMAIL", "电子邮件", "e-mail");

  private DeliveryChannel(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DeliveryChannel of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DeliveryChannel> list() {
    return LIST;
  }

  @Override
  public CodeList<DeliveryChannel> codeList() {
    return LIST;
  }
}
