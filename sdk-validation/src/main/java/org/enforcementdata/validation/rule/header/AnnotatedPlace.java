package org.enforcementdata.validation.rule.header;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.jspecify.annotations.Nullable;

/** What a record has at the place that an annotation names. */
@SuppressWarnings("ImmutableEnumChecker")
enum AnnotatedPlace {

  /** The record type declares nothing there. */
  UNDECLARED("未在标准中声明", "is not declared", "指向本类记录已声明的内容", "a declared member"),
  /** A list on the way has no such element. */
  NO_ELEMENT("是列表中没有的一项", "is no element of the list", "指向列表中已有的一项", "an element that is there"),
  /** Nothing is there. */
  ABSENT("没有内容", "is empty", "有内容", "a value"),
  /** A value is there. */
  PRESENT("有内容", "holds a value", "没有内容", "none");

  private final BilingualText found;
  private final BilingualText expected;

  AnnotatedPlace(String zh, String en, String expectedZh, String expectedEn) {
    found = new BilingualText(zh, en);
    expected = new BilingualText(expectedZh, expectedEn);
  }

  /** How a message says it. */
  BilingualText found() {
    return found;
  }

  /** How a message says what should be instead. */
  BilingualText expected() {
    return expected;
  }

  /** Follows a JSON Pointer through declarations and values at once. */
  static AnnotatedPlace of(EnforcementRecord<?> record, String pointer) {
    String[] segments = pointer.split("/", -1);
    if (!segments[0].isEmpty() || segments.length == 1) {
      return UNDECLARED;
    }
    return of(Optional.of(TypeDeclaration.of(record)), record, segments, 1);
  }

  private static AnnotatedPlace of(
      Optional<TypeDeclaration> type, @Nullable Object object, String[] segments, int next) {
    if (next == segments.length) {
      return object == null ? ABSENT : PRESENT;
    }
    Optional<MemberDeclaration> member = type.flatMap(each -> each.member(segments[next]));
    if (member.isEmpty()) {
      return UNDECLARED;
    }
    Object value = object == null ? null : member.get().value(object);
    boolean isList = member.get().cardinality() == Cardinality.MANY;
    return isList && next + 1 < segments.length
        ? ofElement(member.get(), value, segments, next + 1)
        : of(member.get().part(), value, segments, next + 1);
  }

  private static AnnotatedPlace ofElement(
      MemberDeclaration member, @Nullable Object list, String[] segments, int at) {
    String index = segments[at];
    if (!index.matches("0|[1-9][0-9]*")) {
      return UNDECLARED;
    }
    List<?> elements = list == null ? List.of() : (List<?>) list;
    boolean isThere = index.length() < 10 && Integer.parseInt(index) < elements.size();
    return isThere
        ? of(member.part(), elements.get(Integer.parseInt(index)), segments, at + 1)
        : NO_ELEMENT;
  }
}
