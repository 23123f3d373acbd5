package org.enforcementdata.serialization.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.RecordCount;
import org.enforcementdata.model.exchange.RunningNumberGap;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.identity.Digest;
import org.enforcementdata.model.identity.DigestAlgorithm;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.text.Echo;
import org.enforcementdata.serialization.Limits;

/** What is wrong with a batch as a whole. */
final class BatchChecks {

  private BatchChecks() {}

  /** What is wrong with the batch itself. */
  static Diagnostics of(ExchangeBatch batch, Report judged) {
    Diagnostics found = new Diagnostics(Limits.standard().diagnostics());
    judged.getDiagnostics().forEach(found::add);
    found.addUnlisted(judged);
    if (batch.isExcerpt()) {
      found.add(
          Diagnostic.of(
                  ExchangeRules.FULL_BATCH,
                  "/profile",
                  figures(Profile.EXCERPT.getValue(), Profile.FULL.getValue()))
              .build());
    }
    return found;
  }

  static Diagnostic changed(DigestValue content, DigestValue before) {
    return Diagnostic.of(
            ExchangeRules.SAME_BATCH, "/recordId", figures(content.getValue(), before.getValue()))
        .build();
  }

  static void addNumbers(
      ExchangeBatch batch, boolean isTaken, List<RunningNumberGap> missing, Diagnostics found) {
    if (isTaken) {
      found.add(
          Diagnostic.of(
                  ExchangeRules.OWN_NUMBER,
                  "/runningNumber",
                  Map.of("found", batch.getRunningNumber()))
              .build());
    }
    for (RunningNumberGap gap : missing) {
      Map<String, Object> arguments = new LinkedHashMap<>();
      arguments.put("first", gap.getFirst());
      arguments.put("last", gap.getLast());
      found.add(Diagnostic.of(ExchangeRules.NO_GAP, "/runningNumber", arguments).build());
    }
  }

  static void addFile(ExchangeBatch batch, ReceivedFile file, Diagnostics found) {
    file.cutAfter()
        .ifPresent(
            line ->
                found.add(
                    Diagnostic.of(ExchangeRules.WHOLE_FILE, "/fileDigest", Map.of("found", line))
                        .build()));
    addDigest(batch.getFileDigest(), file.digest(), found);
    addCounts(batch, file.types(), found);
  }

  private static void addDigest(Digest stated, Digest came, Diagnostics found) {
    if (!stated.getAlgorithm().equals(DigestAlgorithm.SHA_256)) {
      found.add(
          Diagnostic.of(
                  ExchangeRules.DIGEST_ALGORITHM,
                  "/fileDigest/algorithm",
                  figures(stated.getAlgorithm(), DigestAlgorithm.SHA_256))
              .build());
    } else if (!stated.getValue().equals(came.getValue())) {
      found.add(
          Diagnostic.of(
                  ExchangeRules.FILE_DIGEST,
                  "/fileDigest/value",
                  figures(came.getValue().getValue(), stated.getValue().getValue()))
              .build());
    }
  }

  private static void addCounts(ExchangeBatch batch, Map<String, Long> came, Diagnostics found) {
    Map<String, Long> rest = new TreeMap<>(came);
    for (int i = 0; i < batch.getRecordCounts().size(); i++) {
      RecordCount stated = batch.getRecordCounts().get(i);
      Long number = rest.remove(stated.getRecordType());
      if (number == null || number != stated.getNumber()) {
        found.add(
            counted(
                "/recordCounts/" + i + "/number",
                stated.getRecordType(),
                number == null ? 0 : number,
                stated.getNumber()));
      }
    }
    rest.forEach((type, number) -> found.add(counted("/recordCounts", type, number, 0)));
  }

  private static Diagnostic counted(String at, String type, long number, long expected) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("type", Echo.code(type));
    arguments.put("found", number);
    arguments.put("expected", expected);
    return Diagnostic.of(ExchangeRules.RECORD_COUNTS, at, arguments).build();
  }

  static Map<String, Object> figures(Object found, Object expected) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    return arguments;
  }
}
