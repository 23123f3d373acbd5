package org.enforcementdata.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.RuleInput;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.text.WrittenText;

/**
 * A key by which records of one type are found, such as {@code inspection#/officersPresent/*}{@code
 * /certificateNo}: a store makes an index of it. Texts are compared by their normal form; a key
 * that is a reference compares records, not revisions. Immutable and thread-safe; two are equal
 * when they name the same place.
 *
 * @param <R> the record type that is found
 */
public final class Key<R extends EnforcementRecord<R>> implements RuleInput {

  private final Input<R, Object> input;

  private Key(Input<R, Object> input) {
    this.input = input;
  }

  /**
   * The key of a place in a record type.
   *
   * @throws IllegalArgumentException where nothing is declared there
   */
  public static <R extends EnforcementRecord<R>> Key<R> of(Class<R> type, String pointer) {
    return new Key<>(Input.of(type, pointer, Object.class));
  }

  /** The record type that is found. */
  public Class<R> type() {
    return input.record();
  }

  /** Whether the key holds references to other records. */
  public boolean isReference() {
    return input.member().elementType() == RecordId.class;
  }

  /** The values under which a record is found. */
  public List<String> valuesOf(EnforcementRecord<?> record) {
    List<String> values = new ArrayList<>();
    input.visit(record, (at, value) -> values.add(text(value)), at -> {});
    return values;
  }

  /** A value as keys compare it. */
  public static String text(Object value) {
    return value instanceof WrittenText text ? text.normalForm() : value.toString();
  }

  /** Wire name of the record type, {@code #}, pointer. */
  @Override
  public String pointer() {
    return TypeDeclaration.of(type()).wireName() + "#" + input.pointer();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key<?> that && pointer().equals(that.pointer());
  }

  @Override
  public int hashCode() {
    return Objects.hash(input.record(), input.pointer());
  }

  @Override
  public String toString() {
    return pointer();
  }
}
