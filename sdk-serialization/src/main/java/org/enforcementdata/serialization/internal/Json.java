package org.enforcementdata.serialization.internal;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The one place that configures Jackson; golden bytes hold what it says. */
final class Json {

  /** Levels of objects and lists: those of the deepest record, with foreign data at its bottom. */
  static final int DEPTH = 64;

  /** UTF-16 units of one text: the longest that foreign data may hold, and as much again. */
  static final int TEXT = 1 << 20;

  /** UTF-16 units of one name, many times what the standard allows. */
  static final int NAME = 1 << 16;

  /**
   * Names are not kept between documents: a shared table of them can be filled by one document so
   * that reading the next fails. Digits are counted by the bindings, which know what to say.
   */
  private static final JsonFactory FACTORY =
      factory().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();

  /**
   * For {@link CleanReading}, which gives up where the parser fails, so that its table of names can
   * do no harm. Bytes are UTF-8 whatever they look like.
   */
  private static final JsonFactory STRAIGHT =
      factory().disable(TokenStreamFactory.Feature.CHARSET_DETECTION).build();

  private Json() {}

  private static JsonFactoryBuilder factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(TEXT)
                .maxNameLength(NAME)
                .maxNumberLength(Integer.MAX_VALUE)
                .build())
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT);
  }

  /** What tells the members of a type by their names. */
  static PropertyNameMatcher names(List<String> names) {
    return FACTORY.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
  }

  static JsonParser parser(byte[] utf8) {
    return STRAIGHT.createParser(ObjectReadContext.empty(), utf8);
  }

  static JsonParser parser(char[] text, int from, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), text, from, length);
  }

  static JsonGenerator generator(ObjectWriteContext context, OutputStream bytes) {
    return FACTORY.createGenerator(context, bytes, JsonEncoding.UTF8);
  }
}
