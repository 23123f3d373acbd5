package org.enforcementdata.model.diagnostic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/** Everything that is to know of a rule besides its check. Immutable and thread-safe. */
@Value.Immutable
@Value.Style(
    get = {"get*", "is*"},
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    headerComments = false)
public interface RuleInfo {

  /** The id, which is kept forever. */
  RuleId getId();

  /**
   * Number in the rule catalogue, such as {@code R040}; empty for rules that the catalogue does not
   * number.
   */
  Optional<String> getCatalogue();

  /** How much a breach weighs. */
  Severity getSeverity();

  /** Where the rule is enforced: what looks up other records is of the dossier. */
  @Value.Default
  default Level getLevel() {
    return getLookUps().isEmpty() ? Level.RULE : Level.DOSSIER;
  }

  /** What must be true, in one sentence without figures. */
  BilingualText getStatement();

  /** The message of a breach; {@code {found}} and {@code {expected}} stand for arguments. */
  BilingualText getMessage();

  /** What the rule cannot judge without. */
  List<RuleInput> getNeeds();

  /** JSON Pointers of what the rule looks at where it is there. */
  List<String> getReads();

  /** What the rule looks up in other records, so that a store can fetch ahead. */
  List<RuleInput> getLookUps();

  /**
   * Whether it is the defect that something is missing, or that no further element is there; such a
   * rule cannot judge an excerpt.
   */
  @Value.Default
  default boolean isAbsenceJudged() {
    return false;
  }

  /** The provisions that it rests on, each with its period. */
  List<RuleBasis> getBases();

  /** Where the rule comes from if no provision says it. */
  Optional<String> getSource();

  /** How sure the rule is. */
  @Value.Default
  default Certainty getCertainty() {
    return Certainty.CERTAIN;
  }

  /**
   * Prefix of the division codes where the rule is local, such as {@code 31} for Shanghai; empty:
   * everywhere.
   */
  Optional<String> getTerritory();

  /** First act date that the rule judges; empty: from the beginning. */
  Optional<LocalDate> getEffectiveFrom();

  /** Last act date that the rule judges; empty: open. */
  Optional<LocalDate> getEffectiveTo();

  /** Version of the SDK in which the rule first stood. */
  String getSince();

  /** That the rule was given up, and what took its place; it judges no record any more. */
  Optional<Retirement> getRetirement();

  /**
   * Whether the rule reads the act date besides having a period, as one with a dated table or
   * parameter does.
   */
  @Value.Default
  default boolean isByActDate() {
    return false;
  }

  /** Whether the rule can judge a record only where its act date is known. */
  default boolean needsActDate() {
    return isByActDate() || getEffectiveFrom().isPresent() || getEffectiveTo().isPresent();
  }

  /** Whether the rule judges acts of that day. */
  default boolean isInForceOn(LocalDate day) {
    Optional<LocalDate> from = getEffectiveFrom();
    Optional<LocalDate> to = getEffectiveTo();
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /** The provisions that an act of that day rests on. */
  default List<LegalBasis> basesOn(LocalDate day) {
    return getBases().stream()
        .filter(basis -> basis.appliesOn(day))
        .map(RuleBasis::provision)
        .toList();
  }

  /** A builder for a rule of that id. */
  static Builder of(String id) {
    return new Builder().id(RuleId.of(id));
  }

  /** Builds rule descriptions. */
  final class Builder extends ImmutableRuleInfo.Builder {

    /** What the rule cannot judge without. */
    public Builder needs(RuleInput... inputs) {
      return addNeeds(inputs);
    }

    /** What the rule looks at where it is there. */
    public Builder reads(String... pointers) {
      return addReads(pointers);
    }

    /** What the rule looks at where it is there. */
    public Builder reads(RuleInput... inputs) {
      for (RuleInput input : inputs) {
        addReads(input.pointer());
      }
      return this;
    }

    /** What the rule looks up in other records. */
    public Builder looksUp(RuleInput... keys) {
      return addLookUps(keys);
    }

    /** That something is missing, or nothing further is there, is the defect. */
    public Builder judgesAbsence() {
      return absenceJudged(true);
    }

    /** The rule reads the act date: a dated table, parameter or code. */
    public Builder readsActDate() {
      return byActDate(true);
    }

    /**
     * The rule was given up.
     *
     * @param successor id of the rule that took its place; empty: none
     */
    public Builder retired(String version, String reasonZh, String reasonEn, String successor) {
      return retirement(
          new Retirement(
              version,
              new BilingualText(reasonZh, reasonEn),
              Optional.of(successor).filter(id -> !id.isEmpty()).map(RuleId::of)));
    }

    /** The sentence that must be true. */
    public Builder statement(String zh, String en) {
      return statement(new BilingualText(zh, en));
    }

    /** The message of a breach. */
    public Builder message(String zh, String en) {
      return message(new BilingualText(zh, en));
    }

    /** A provision for acts of every day. */
    public Builder basis(LegalBasis provision) {
      return addBases(new RuleBasis(provision, Optional.empty(), Optional.empty()));
    }

    /** A provision for acts until a day, that day included. */
    public Builder basisUntil(String lastDay, LegalBasis provision) {
      return addBases(
          new RuleBasis(provision, Optional.empty(), Optional.of(LocalDate.parse(lastDay))));
    }

    /** A provision for acts from a day on. */
    public Builder basisFrom(String firstDay, LegalBasis provision) {
      return addBases(
          new RuleBasis(provision, Optional.of(LocalDate.parse(firstDay)), Optional.empty()));
    }

    /** A provision for acts of a period, both days included. */
    public Builder basisBetween(String firstDay, String lastDay, LegalBasis provision) {
      return addBases(
          new RuleBasis(
              provision,
              Optional.of(LocalDate.parse(firstDay)),
              Optional.of(LocalDate.parse(lastDay))));
    }
  }
}
