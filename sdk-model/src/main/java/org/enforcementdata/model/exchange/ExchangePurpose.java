package org.enforcementdata.model.exchange;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Why a batch is sent (交换目的), such as {@code INCREMENT}. Open list: another code is the sender's
 * own.
 *
 * <p>Source: SDK.
 */
public final class ExchangePurpose extends Code {

  private static final CodeList<ExchangePurpose> LIST =
      CodeList.open("exchange-purpose", "1.0", "SDK", Certainty.ASSUMED, ExchangePurpose::new);

  /** What is new since the batch before (增量报送). */
  public static final ExchangePurpose INCREMENT =
      LIST.add("INCREMENT", "增量报送", "what is new since the batch before");

  /** All that there is (全量报送). */
  public static final ExchangePurpose FULL_LOAD =
      LIST.add("FULL_LOAD", "全量报送", "all that there is");

  /** What was asked for (应请求提供). */
  public static final ExchangePurpose REPLY = LIST.add("REPLY", "应请求提供", "what was asked for");

  /** A trial, not to be kept (联调测试). */
  public static final ExchangePurpose TEST = LIST.add("TEST", "联调测试", "a trial, not to be kept");

  private ExchangePurpose(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ExchangePurpose of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ExchangePurpose> list() {
    return LIST;
  }

  @Override
  public CodeList<ExchangePurpose> codeList() {
    return LIST;
  }
}
