package org.enforcementdata.model.code;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.Form;

/**
 * A code list that stands in Java: its id, version, members and labels. Filled while its code type
 * is loaded and never changed afterwards.
 *
 * @param <C> the code type
 */
public final class CodeList<C extends Code> implements Form {

  private static final Pattern FORM = Pattern.compile(Code.PATTERN);

  private final String id;
  private final String version;
  private final boolean closed;
  private final String source;
  private final Certainty certainty;
  private final Function<String, C> constructor;
  private final Map<String, Entry<C>> entries = new LinkedHashMap<>();
  private volatile boolean isSealed;

  /**
   * One member.
   *
   * @param <C> the code type
   * @param code the code
   * @param label what it means
   * @param startsOn first day on which it may be used; empty: always
   * @param endsOn last day on which it may be used; empty: open
   */
  public record Entry<C extends Code>(
      C code, BilingualText label, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {

    /** Whether the code may be used on a day. */
    public boolean isValidOn(LocalDate day) {
      return (startsOn.isEmpty() || !day.isBefore(startsOn.get()))
          && (endsOn.isEmpty() || !day.isAfter(endsOn.get()));
    }
  }

  private CodeList(
      String id,
      String version,
      boolean closed,
      String source,
      Certainty certainty,
      Function<String, C> constructor) {
    this.id = id;
    this.version = version;
    this.closed = closed;
    this.source = source;
    this.certainty = certainty;
    this.constructor = constructor;
  }

  /** A list that holds every code there is: another one is an error. */
  public static <C extends Code> CodeList<C> closed(
      String id,
      String version,
      String source,
      Certainty certainty,
      Function<String, C> constructor) {
    return new CodeList<>(id, version, true, source, certainty, constructor);
  }

  /** A list that partners may extend: another code is information. */
  public static <C extends Code> CodeList<C> open(
      String id,
      String version,
      String source,
      Certainty certainty,
      Function<String, C> constructor) {
    return new CodeList<>(id, version, false, source, certainty, constructor);
  }

  /** Adds a member that was always valid; only while the code type is loaded. */
  public C add(String code, String zh, String en) {
    return add(code, zh, en, Optional.empty(), Optional.empty());
  }

  /** Adds a member that is valid from a day on; only while the code type is loaded. */
  public C addFrom(LocalDate startsOn, String code, String zh, String en) {
    return add(code, zh, en, Optional.of(startsOn), Optional.empty());
  }

  /** Adds a member that is valid from a day to a day; only while the code type is loaded. */
  public C addBetween(LocalDate startsOn, LocalDate endsOn, String code, String zh, String en) {
    return add(code, zh, en, Optional.of(startsOn), Optional.of(endsOn));
  }

  private C add(
      String code, String zh, String en, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
    if (isSealed) {
      throw new IllegalStateException("code list " + id + ": members are added by its class alone");
    }
    C member = constructor.apply(code);
    entries.put(code, new Entry<>(member, new BilingualText(zh, en), startsOn, endsOn));
    return member;
  }

  /** The code as written, whether the list holds it or not. */
  public C of(String code) {
    isSealed = true;
    Entry<C> entry = entries.get(code);
    return entry == null ? constructor.apply(code) : entry.code();
  }

  /**
   * The code of a text from elsewhere: full-width characters and lower case folded, blanks and
   * invisible characters cut.
   */
  public C folded(String text) {
    return of(Folding.upper(text));
  }

  /** The list's id, such as {@code inspection-mode}. */
  public String id() {
    return id;
  }

  /** The list's version, such as {@code 1.0}. */
  public String version() {
    return version;
  }

  /** Whether a code that the list does not hold is an error. */
  public boolean isClosed() {
    return closed;
  }

  /** The standard or article that the members come from. */
  public String source() {
    return source;
  }

  /** How sure the members are. */
  public Certainty certainty() {
    return certainty;
  }

  /** The members in the list's order. */
  public Collection<Entry<C>> entries() {
    isSealed = true;
    return Collections.unmodifiableCollection(entries.values());
  }

  /** The member of a code. */
  public Optional<Entry<C>> entry(String code) {
    isSealed = true;
    return Optional.ofNullable(entries.get(code));
  }

  /** Codes are published whole or not at all. */
  @Override
  public boolean canBeMasked() {
    return false;
  }

  @Override
  public boolean isFree() {
    return false;
  }

  @Override
  public boolean isPlain() {
    return true;
  }

  @Override
  public Optional<Defect> defect(String code) {
    if (entries.containsKey(code)) {
      return Optional.empty();
    }
    if (closed) {
      String codes = String.join(" | ", entries.keySet());
      return Optional.of(Defect.expected(Code.LISTED, new BilingualText(codes, codes)));
    }
    return FORM.matcher(code).matches()
        ? Optional.empty()
        : Optional.of(
            Defect.expected(
                Code.FORM,
                new BilingualText(
                    "大写字母、数字和下划线，至多 64 个字符",
                    "upper-case letters, digits and underscores, at most 64 characters")));
  }

  @Override
  public String toString() {
    return id
        + " "
        + version
        + entries.keySet().stream().collect(Collectors.joining(", ", " [", "]"));
  }
}
