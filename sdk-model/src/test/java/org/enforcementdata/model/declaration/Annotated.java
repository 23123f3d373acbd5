package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.header.AnnotationStatus;
import org.enforcementdata.model.header.MemberAnnotation;

/** Records with annotations that are true of them. */
final class Annotated {

  private static final String MEMBER = "annotations";
  private static final int MOST = 3;

  private static final List<AnnotationStatus> OF_WHAT_IS_THERE =
      List.of(AnnotationStatus.DERIVED, AnnotationStatus.AS_PRINTED, AnnotationStatus.ILLEGIBLE);
  private static final List<AnnotationStatus> OF_WHAT_IS_ABSENT =
      List.of(AnnotationStatus.NOT_PRINTED, AnnotationStatus.WITHHELD);

  private Annotated() {}

  /** Records with at least so many annotations; what is absent bears one only in an excerpt. */
  static <T> Arbitrary<T> of(Arbitrary<T> records, int least) {
    Arbitrary<List<Integer>> numbers =
        Arbitraries.integers().between(0, 100_000).list().ofMinSize(least).ofMaxSize(MOST);
    return Combinators.combine(records, numbers).as(Annotated::annotated);
  }

  @SuppressWarnings("unchecked")
  private static <T> T annotated(T value, List<Integer> numbers) {
    EnforcementRecord<?> record = (EnforcementRecord<?>) value;
    if (numbers.isEmpty()) {
      return value;
    }
    List<String> present = ValueAt.of(record).stream().map(ValueAt::at).toList();
    List<String> absent = record.isExcerpt() ? absent(record) : List.of();
    List<MemberAnnotation> annotations = new ArrayList<>();
    for (int number : numbers) {
      boolean isOfAbsent = number % 2 == 1 && !absent.isEmpty();
      annotations.add(
          isOfAbsent
              ? annotation(absent, OF_WHAT_IS_ABSENT, number / 2)
              : annotation(present, OF_WHAT_IS_THERE, number / 2));
    }
    return (T) Construction.with(record, MEMBER, annotations);
  }

  private static List<String> absent(EnforcementRecord<?> record) {
    Map<String, Object> members = Construction.members(record);
    return TypeDeclaration.of(record).members().stream()
        .map(MemberDeclaration::name)
        .filter(name -> !members.containsKey(name) && !name.equals(MEMBER))
        .map("/"::concat)
        .toList();
  }

  private static MemberAnnotation annotation(
      List<String> places, List<AnnotationStatus> statuses, int number) {
    AnnotationStatus status = statuses.get(number % statuses.size());
    MemberAnnotation.Builder annotation =
        MemberAnnotation.builder().at(places.get(number % places.size())).status(status);
    if (status.equals(AnnotationStatus.AS_PRINTED)) {
      annotation.printed("叁万柒仟陆佰元整");
    }
    return annotation.build();
  }
}
