package org.enforcementdata.examples.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.ValueAt;
import org.enforcementdata.model.header.MemberAnnotation;
import org.enforcementdata.model.header.Profile;

/** What somebody else might show of a record: the record with something left out, as an excerpt. */
final class Excerpts {

  private static final String ANNOTATIONS = "annotations";

  private final EnforcementRecord<?> whole;

  /**
   * An excerpt, and what it leaves out.
   *
   * @param without what is left out, for messages
   * @param record the excerpt
   */
  record Excerpt(String without, EnforcementRecord<?> record) {}

  Excerpts(EnforcementRecord<?> record) {
    this.whole = Construction.with(record, "profile", Profile.EXCERPT);
  }

  /** The record without any one member that is not always required, at any depth. */
  List<Excerpt> withoutOneMember() {
    Set<String> places = new TreeSet<>();
    for (ValueAt.ObjectAt object : ValueAt.objects(whole)) {
      for (MemberDeclaration member : object.type().members()) {
        if (mayBeLeftOut(member) && !member.values(object.object()).isEmpty()) {
          places.add(object.at() + "/" + member.name());
        }
      }
    }
    return places.stream().map(at -> excerpt(at, List.of(at))).toList();
  }

  /** The record without any one element of any list. */
  List<Excerpt> withoutOneElement() {
    return ValueAt.of(whole).stream()
        .filter(value -> value.member().cardinality() == Cardinality.MANY)
        .map(value -> excerpt(value.at(), List.of(value.at())))
        .toList();
  }

  /** The record without all members of one publication class. */
  List<Excerpt> withoutOneClass() {
    List<Excerpt> excerpts = new ArrayList<>();
    for (Publication publication : Publication.values()) {
      List<String> places = outermost(member -> member.publication() == publication);
      if (!places.isEmpty()) {
        excerpts.add(excerpt("what is " + publication, places));
      }
    }
    return excerpts;
  }

  private List<String> outermost(Predicate<MemberDeclaration> which) {
    List<String> places = new ArrayList<>();
    for (ValueAt.ObjectAt object : ValueAt.objects(whole)) {
      for (MemberDeclaration member : object.type().members()) {
        String at = object.at() + "/" + member.name();
        if (mayBeLeftOut(member)
            && which.test(member)
            && !member.values(object.object()).isEmpty()
            && places.stream().noneMatch(place -> isWithin(at, place))) {
          places.add(at);
        }
      }
    }
    return places;
  }

  private static boolean mayBeLeftOut(MemberDeclaration member) {
    return !member.isRequired() && member.elementType() != Profile.class;
  }

  private Excerpt excerpt(String without, List<String> places) {
    EnforcementRecord<?> record = whole;
    for (String at : places) {
      record = Construction.remove(record, at);
    }
    for (String at : places) {
      record = withoutAnnotationsOf(at, record);
    }
    return new Excerpt(without, record);
  }

  /**
   * Who leaves a member out leaves out its annotations, with an element those of the whole list,
   * whose numbers change.
   */
  private static EnforcementRecord<?> withoutAnnotationsOf(String at, EnforcementRecord<?> record) {
    if (at.startsWith("/" + ANNOTATIONS)) {
      return record;
    }
    String list = at.replaceFirst("/[0-9]+$", "");
    List<MemberAnnotation> kept =
        record.getAnnotations().stream()
            .filter(annotation -> !isWithin(annotation.getAt(), list))
            .toList();
    return kept.isEmpty()
        ? Construction.without(record, ANNOTATIONS)
        : Construction.with(record, ANNOTATIONS, kept);
  }

  private static boolean isWithin(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }
}
