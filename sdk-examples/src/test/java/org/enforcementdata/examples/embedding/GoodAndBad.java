package org.enforcementdata.examples.embedding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.Judged;
import org.enforcementdata.validation.BeanValidation;
import org.enforcementdata.validation.Conformance;

/** Reads, checks and writes every fixture, good and bad, and each cut short. Prints one number. */
public final class GoodAndBad {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final Conformance CONFORMANCE = Conformance.standard();

  private GoodAndBad() {}

  /** The folder of the fixtures; a second argument asks the ready-made provider too. */
  public static void main(String[] args) throws IOException {
    int diagnostics = 0;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      List<Path> documents =
          files
              .filter(file -> file.getFileName().toString().matches("(in)?valid-.*[.]json"))
              .filter(file -> !file.toString().endsWith(".expected.json"))
              .toList();
      for (Path file : documents) {
        String text = Files.readString(file);
        diagnostics += judge(text, args.length > 1);
        diagnostics += judge(text.substring(0, text.length() / 2), false);
      }
    }
    System.out.println(diagnostics);
  }

  private static int judge(String text, boolean byProvider) {
    Judged<EnforcementRecord<?>> judged =
        JSON.read(text.getBytes(StandardCharsets.UTF_8)).checkedBy(CONFORMANCE::check);
    judged.value().ifPresent(record -> again(record, byProvider));
    JSON.write(judged.report());
    return judged.report().getDiagnostics().stream()
        .map(found -> found.toString(Locale.CHINA))
        .toList()
        .size();
  }

  private static void again(EnforcementRecord<?> record, boolean byProvider) {
    if (CONFORMANCE.accepts(record)) {
      JSON.write(record);
    }
    if (byProvider) {
      BeanValidation.validator().validate(record);
    }
  }
}
