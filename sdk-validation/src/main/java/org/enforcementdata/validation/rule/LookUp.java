package org.enforcementdata.validation.rule;

import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.RuleInput;

/**
 * A look-up that a rule makes in other records: by which key, and what of the asking record (or of
 * the record found before) is looked up. So a store can fetch ahead and a batch engine can join.
 * Immutable and thread-safe.
 *
 * @param <T> the record type that is found
 */
public final class LookUp<T extends EnforcementRecord<T>> implements RuleInput {

  private final Class<T> type;
  private final String key;
  private final Optional<Key<T>> declared;
  private final String by;

  private LookUp(Class<T> type, String key, Optional<Key<T>> declared, String by) {
    this.type = type;
    this.key = key;
    this.declared = declared;
    this.by = by;
  }

  /** The record that a reference of the asking record names. */
  public static <T extends EnforcementRecord<T>> LookUp<T> reference(
      Input<?, ?> reference, Class<T> type) {
    return new LookUp<>(type, identity(type), Optional.empty(), reference.pointer());
  }

  /** The records whose key has a value of the asking record. */
  public static <T extends EnforcementRecord<T>> LookUp<T> by(Key<T> key, Input<?, ?> value) {
    return new LookUp<>(key.type(), key.pointer(), Optional.of(key), value.pointer());
  }

  /** The records whose key has a value that is always the same, such as those that are excerpts. */
  public static <T extends EnforcementRecord<T>> LookUp<T> by(Key<T> key, String value) {
    return new LookUp<>(key.type(), key.pointer(), Optional.of(key), '"' + value + '"');
  }

  /** The records that refer to the asking record, or to another revision of it. */
  public static <T extends EnforcementRecord<T>> LookUp<T> referrers(Key<T> key) {
    return new LookUp<>(key.type(), key.pointer(), Optional.of(key), "/recordId");
  }

  /** The next hop: the record that a reference of a record found before names. */
  public static <T extends EnforcementRecord<T>> LookUp<T> next(
      LookUp<?> first, Input<?, ?> reference, Class<T> type) {
    String by = first.wireName() + "#" + reference.pointer();
    return new LookUp<>(type, identity(type), Optional.empty(), by);
  }

  /** The next hop by a key: the records whose key has a value of a record found before. */
  public static <T extends EnforcementRecord<T>> LookUp<T> next(
      LookUp<?> first, Key<T> key, Input<?, ?> value) {
    String by = first.wireName() + "#" + value.pointer();
    return new LookUp<>(key.type(), key.pointer(), Optional.of(key), by);
  }

  /** Records of every type, found by a member that all have, such as their predecessor. */
  public static LookUp<?> ofAnyType(Input<?, ?> member, Input<?, ?> value) {
    return ofAnyType(member.pointer(), value.pointer());
  }

  /** The records of every type that the references of the asking record name. */
  public static LookUp<?> anyReference() {
    return ofAnyType("/recordId", "every reference");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static LookUp<?> ofAnyType(String member, String by) {
    return new LookUp(EnforcementRecord.class, "*#" + member, Optional.empty(), by);
  }

  @SuppressWarnings("unchecked")
  private static String identity(Class<?> type) {
    return Key.of(raw(type), "/recordId").pointer();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Class raw(Class<?> type) {
    return type;
  }

  /** The record type that is found; {@link EnforcementRecord} where it may be any. */
  public Class<T> type() {
    return type;
  }

  /** The key; empty where records are found by their identity. */
  public Optional<Key<T>> key() {
    return declared;
  }

  private String wireName() {
    return key.substring(0, key.indexOf('#'));
  }

  /** Key and what is looked up, such as {@code pollution-source#/recordId ← /targetSource}. */
  @Override
  public String pointer() {
    return key + " ← " + by;
  }

  @Override
  public String toString() {
    return pointer();
  }
}
