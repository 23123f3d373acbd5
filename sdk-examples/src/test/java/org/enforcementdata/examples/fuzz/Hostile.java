package org.enforcementdata.examples.fuzz;

import java.util.List;

/** Values that have broken readers, as JSON. Every identity number and phone is invented. */
final class Hostile {

  /** Passes as a resident identity number, with a valid check character. */
  static final String IDENTITY_NUMBER = "11010519491231002X";

  /** Passes as a mobile number. */
  static final String MOBILE = "13800138000";

  static final List<String> VALUES =
      List.of(
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud842\"",
          "\"a\\nb\\u001b[31m\\u202e\"",
          "\"\\ufeff91310120MA1H000207\"",
          "\"" + IDENTITY_NUMBER + "\"",
          "\"张三" + IDENTITY_NUMBER + "\"",
          "\"" + MOBILE + "\"",
          "\"913101*********207\"",
          "\"XXXX\"",
          "\"9999-12-31\"",
          "\"0000-00-00\"",
          "\"2030/6/2\"",
          "\"2020-05-20T09:30:00+18:30\"",
          "\"2020-05-20T24:00:00+08:00\"",
          "\"" + "环".repeat(3000) + "\"",
          "1e5",
          "1.0E2",
          "1e62",
          "1e400",
          "-1e-400",
          "1e300000000",
          "-0",
          "12345678901234567890123456789012345678901234567890123456789012345",
          "9223372036854775808",
          "0.005",
          "true",
          "null",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "{\"a\":{\"b\":{\"c\":null}}}",
          "[".repeat(40) + "]".repeat(40));

  private Hostile() {}
}
