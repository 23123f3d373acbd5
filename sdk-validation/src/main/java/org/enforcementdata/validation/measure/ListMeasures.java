package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.PositiveListEntry;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.model.text.WrittenText;

/**
 * The positive list. Entries say no campaign, and cases against listed enterprises may follow from
 * a complaint; but where a campaign is asked for, cases that follow from inspections of others
 * alone are theirs.
 */
final class ListMeasures {

  private ListMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(
            MeasureCode.ENTERPRISES_LISTED,
            scope -> included(scope.all(PositiveListEntry.class)).distinct(ListMeasures::target),
            PositiveListEntry.class),
        define(
            MeasureCode.CASES_OF_LISTED,
            ListMeasures::casesOfListed,
            EnforcementCase.class,
            PositiveListEntry.class,
            Enterprise.class,
            PollutionSource.class));
  }

  /** The entries that were included, removed ones too. */
  private static Selection<PositiveListEntry> included(Selection<PositiveListEntry> entries) {
    return entries.where(
        each ->
            each.getIncludedOn().isEmpty() && each.isExcerpt()
                ? Optional.empty()
                : Optional.of(each.getIncludedOn().isPresent()));
  }

  private static Optional<Object> target(PositiveListEntry entry) {
    return entry
        .getSource()
        .<Object>map(WrittenText::getValue)
        .or(() -> entry.getEnterprise().map(WrittenText::getValue));
  }

  /** A party is listed where its code is that of an enterprise that was ever included. */
  private static Tally casesOfListed(MeasureScope scope) {
    Selection<PositiveListEntry> entries = included(scope.everywhere(PositiveListEntry.class));
    Set<String> listed = codes(scope, entries);
    Selection<EnforcementCase> cases =
        scope
            .all(EnforcementCase.class)
            .where(each -> each.getParty().flatMap(ListMeasures::code).map(listed::contains))
            .where(each -> Optional.of(!scope.isOfOtherCampaigns(each)))
            .unsureOf(entries.unsure());
    return CaseMeasures.filed(cases);
  }

  private static Set<String> codes(MeasureScope scope, Selection<PositiveListEntry> entries) {
    Set<String> ids = new HashSet<>();
    entries.records().forEach(each -> each.getEnterprise().ifPresent(id -> ids.add(id.getValue())));
    Set<String> sources = new HashSet<>();
    entries.records().forEach(each -> each.getSource().ifPresent(id -> sources.add(id.getValue())));
    scope.everywhere(PollutionSource.class).records().stream()
        .filter(each -> sources.contains(each.getRecordId().getValue()))
        .forEach(each -> each.getOwner().ifPresent(id -> ids.add(id.getValue())));
    Set<String> codes = new HashSet<>();
    scope.everywhere(Enterprise.class).records().stream()
        .filter(each -> ids.contains(each.getRecordId().getValue()))
        .forEach(each -> code(each).ifPresent(codes::add));
    return codes;
  }

  private static Optional<String> code(Enterprise enterprise) {
    return enterprise
        .getCreditCode()
        .map(WrittenText::normalForm)
        .or(() -> enterprise.getSubstituteCode().map(WrittenText::normalForm));
  }

  private static Optional<String> code(PartySnapshot party) {
    return party
        .getCreditCode()
        .map(WrittenText::normalForm)
        .or(() -> party.getSubstituteCode().map(WrittenText::normalForm));
  }
}
