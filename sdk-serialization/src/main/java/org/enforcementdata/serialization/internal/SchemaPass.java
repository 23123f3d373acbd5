package org.enforcementdata.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.serialization.Limits;
import org.enforcementdata.serialization.SchemaVersion;
import org.enforcementdata.serialization.StructureRules;
import tools.jackson.databind.JsonNode;

/**
 * What the published schema says of a document of which no value could be built, so that one
 * reading reports everything: the constraints of the parts that could be read, under the ids and in
 * the words of checking.
 */
final class SchemaPass {

  private final SchemaVersion version;
  private final Class<? extends EnforcementRecord<?>> type;

  private SchemaPass(SchemaVersion version, Class<? extends EnforcementRecord<?>> type) {
    this.version = version;
    this.type = type;
  }

  /** The pass for what a document says that it is; empty where no schema of that is published. */
  static Optional<SchemaPass> of(Envelope envelope) {
    return envelope
        .schemaVersion()
        .flatMap(stated -> SchemaVersion.of(stated.text()))
        .flatMap(
            version ->
                envelope
                    .recordType()
                    .flatMap(stated -> RecordTypes.ofName(stated.text()))
                    .map(type -> new SchemaPass(version, type)));
  }

  /** Adds to what the reader found what the schema refuses besides, if the text is whole JSON. */
  void addTo(Findings findings, String text, Limits limits) {
    Set<String> unreadable =
        findings.diagnostics().stream()
            .filter(found -> found.getSeverity() == Severity.ERROR)
            .map(Diagnostic::getAt)
            .collect(Collectors.toSet());
    boolean isWhole =
        findings.diagnostics().stream()
            .noneMatch(found -> found.getRule().equals(StructureRules.SYNTAX.getId()));
    if (isWhole && !unreadable.contains("") && findings.omitted() == 0) {
      refused(unreadable, text, limits).forEach(findings::add);
    }
  }

  private List<Diagnostic> refused(Set<String> unreadable, String text, Limits limits) {
    JsonNode tree = ReadableTree.of(Json.factory(limits), text, unreadable);
    List<Diagnostic> refused = new ArrayList<>();
    RefusedConstraints constraints = new RefusedConstraints(type, tree, unreadable);
    CompiledSchema.of(version, type)
        .refusals(tree)
        .forEach(refusal -> constraints.diagnostic(refusal).ifPresent(refused::add));
    Set<String> places = refused.stream().map(Diagnostic::getAt).collect(Collectors.toSet());
    Positions positions = new Positions(text, limits, places);
    return refused.stream().distinct().map(found -> located(found, positions)).toList();
  }

  private static Diagnostic located(Diagnostic found, Positions positions) {
    return Diagnostic.builder().from(found).position(positions.of(found.getAt())).build();
  }
}
