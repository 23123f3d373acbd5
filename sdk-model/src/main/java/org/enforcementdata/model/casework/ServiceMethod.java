package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a document is served (送达方式), such as {@code DIRECT}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第六十一条、民事诉讼法.
 */
public final class ServiceMethod extends Code {

  private static final CodeList<ServiceMethod> LIST =
      CodeList.open(
          "service-method", "1.0", "行政处罚法（2021）第六十一条、民事诉讼法", Certainty.LIKELY, ServiceMethod::new);

  /** Direct service (直接送达). */
  public static final ServiceMethod DIRECT = LIST.add("DIRECT", "直接送达", "direct service");

  /** Service by leaving (留置送达). */
  public static final ServiceMethod LIEN = LIST.add("LIEN", "留置送达", "service by leaving");

  /** Service through another agency (委托送达). */
  public static final ServiceMethod ENTRUSTED =
      LIST.add("ENTRUSTED", "委托送达", "service through another agency");

  /** Service by mail (邮寄送达). */
  public static final ServiceMethod MAIL = LIST.add("MAIL", "邮寄送达", "service by mail");

  /** Electronic service (电子送达). */
  public static final ServiceMethod ELECTRONIC =
      LIST.add("ELECTRONIC", "电子送达", "electronic service");

  /** Service by announcement (公告送达). */
  public static final ServiceMethod ANNOUNCEMENT =
      LIST.add("ANNOUNCEMENT", "公告送达", "service by announcement");

  private ServiceMethod(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ServiceMethod of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ServiceMethod> list() {
    return LIST;
  }

  @Override
  public CodeList<ServiceMethod> codeList() {
    return LIST;
  }
}
