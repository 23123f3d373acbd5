package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.WireLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;

/** Reads a document token by token and gives every value in its canonical form. Of one thread. */
public final class CanonicalWriter {

  private final JsonParser tokens;

  private CanonicalWriter(JsonParser tokens) {
    this.tokens = tokens;
  }

  /**
   * The canonical form, UTF-8.
   *
   * @throws IllegalArgumentException where the bytes are no JSON document of the standard
   */
  public static byte[] write(byte[] document) {
    try (JsonParser tokens = Json.parser(document)) {
      tokens.nextToken();
      String canonical = new CanonicalWriter(tokens).value();
      if (tokens.nextToken() != null) {
        throw refused("a second document", "one");
      }
      return canonical.getBytes(StandardCharsets.UTF_8);
    } catch (JacksonException unreadable) {
      throw new IllegalArgumentException(
          "canonical form: the bytes are no JSON document", unreadable);
    }
  }

  private static IllegalArgumentException refused(String found, String expected) {
    return new IllegalArgumentException(
        "canonical form: found " + found + ", expected " + expected);
  }

  private String value() {
    JsonToken token = tokens.currentToken();
    if (token == null) {
      throw refused("nothing", "a document");
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text(tokens.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(tokens.getString());
      default -> tokens.getString();
    };
  }

  private String object() {
    SortedMap<String, String> members = new TreeMap<>(CanonicalWriter::byCodePoints);
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      String name = tokens.currentName();
      tokens.nextToken();
      if (members.put(name, value()) != null) {
        throw refused("one name twice", "each once");
      }
    }
    return members.entrySet().stream()
        .map(member -> text(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private String array() {
    List<String> elements = new ArrayList<>();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return elements.stream().collect(Collectors.joining(",", "[", "]"));
  }

  /** The order of the bytes in UTF-8, which is that of the code points. */
  private static int byCodePoints(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String number(String written) {
    if (written.length() <= 2 * WireLimits.DIGITS) {
      BigDecimal number = new BigDecimal(written);
      if (Representation.digits(number) <= WireLimits.DIGITS) {
        return number.toPlainString();
      }
    }
    throw refused("a number of more digits", "at most " + WireLimits.DIGITS);
  }

  private static String text(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }
}
