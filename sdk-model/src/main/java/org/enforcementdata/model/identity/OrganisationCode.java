package org.enforcementdata.model.identity;

/** The check of an organisation code (组织机构代码) inside a credit code. Source: GB 11714-1997. */
final class OrganisationCode {

  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "0X987654321";

  private OrganisationCode() {}

  /**
   * Whether the ninth character is the check character of the eight before it. All 26 letters count
   * here, A = 10 to Z = 35: another map than that of the credit code around it.
   */
  static boolean isValid(String code) {
    if (code.length() != WEIGHTS.length + 1) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int value = value(code.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * WEIGHTS[i];
    }
    return code.charAt(WEIGHTS.length) == CHECK_CHARACTERS.charAt(sum % 11);
  }

  private static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
  }
}
