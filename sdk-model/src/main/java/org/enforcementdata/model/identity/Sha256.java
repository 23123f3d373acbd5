package org.enforcementdata.model.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the standard uses it: of bytes, or of a text in UTF-8. Thread-safe. */
public final class Sha256 {

  private Sha256() {}

  /** The 32 bytes of the digest. */
  public static byte[] of(byte[] bytes) {
    return fresh().digest(bytes);
  }

  /** The 32 bytes of the digest of a text in UTF-8. */
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A digest as records write it, such as {@code 66c7f0f4…}. */
  public static DigestValue written(byte[] digest) {
    return DigestValue.of(HexFormat.of().formatHex(digest));
  }

  /** A digest that takes bytes one piece after another. */
  public static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("this Java has no SHA-256", broken);
    }
  }
}
