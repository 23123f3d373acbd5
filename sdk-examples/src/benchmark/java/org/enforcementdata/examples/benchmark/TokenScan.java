package org.enforcementdata.examples.benchmark;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Every token of some bytes by Jackson's parser, nothing else: what ratios refer to. */
record TokenScan(byte[] bytes) implements Operation {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  @Override
  public Object run() {
    int tokens = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
