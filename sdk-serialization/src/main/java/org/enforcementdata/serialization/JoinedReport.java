package org.enforcementdata.serialization;

import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementdata.model.declaration.Representable;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.serialization.internal.Document;

/** One report of what reading and checking found. */
final class JoinedReport {

  private static final RuleId UNKNOWN = RuleId.of(Representable.UNKNOWN);

  private JoinedReport() {}

  static Report of(Document document, Report read, Report checked, Limits limits) {
    Diagnostics all = new Diagnostics(limits.diagnostics());
    read.getDiagnostics().forEach(all::add);
    Set<String> said =
        read.getDiagnostics().stream()
            .filter(JoinedReport::isUnknown)
            .map(Diagnostic::getAt)
            .collect(Collectors.toSet());
    checked.getDiagnostics().stream()
        .filter(each -> !(isUnknown(each) && (said.contains(each.getAt()) || read.omitted() > 0)))
        .forEach(all::add);
    all.addUnlisted(read);
    all.addUnlisted(checked);
    return Report.builder()
        .from(checked)
        .schemaVersion(read.getSchemaVersion())
        .line(read.getLine())
        .diagnostics(document.located(all.listed()))
        .counts(all.counts())
        .build();
  }

  /**
   * Reading tells of each unknown member, and whether it weighs anything in the document's version;
   * checking knows the object alone.
   */
  private static boolean isUnknown(Diagnostic diagnostic) {
    return diagnostic.getRule().equals(UNKNOWN);
  }
}
