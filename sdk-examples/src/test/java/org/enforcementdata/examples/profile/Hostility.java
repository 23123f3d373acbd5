package org.enforcementdata.examples.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.TextArbitraries;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.declaration.ValueAt;
import org.enforcementdata.model.text.WrittenText;
import org.jspecify.annotations.Nullable;

/** Makes records that a careless or ill-willed program might build: incomplete, or odd values. */
final class Hostility {

  private static final List<String> TEXTS =
      List.of(
          "",
          "\u0000",
          "无\u0000异议",
          "\uD842",
          "a\uDFB7b",
          "\uD842\uDFB7",
          "\uFEFF上海",
          "\u202E*",
          "XXXX",
          "\r\n",
          "\"\\",
          "长".repeat(6000));
  private static final List<BigDecimal> NUMBERS =
      List.of(
          new BigDecimal("1e5"),
          new BigDecimal("1.0E2"),
          new BigDecimal("1e63"),
          new BigDecimal("1e64"),
          new BigDecimal("1e1000"),
          new BigDecimal("1e300000000"),
          new BigDecimal("1e-300000000"),
          new BigDecimal("-0.00"),
          new BigDecimal("12.50"));
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.MIN,
          LocalDate.MAX,
          LocalDate.of(0, 12, 31),
          LocalDate.of(1, 1, 1),
          LocalDate.of(9999, 12, 31),
          LocalDate.of(10000, 1, 1));
  private static final List<OffsetDateTime> INSTANTS =
      List.of(
          OffsetDateTime.MIN,
          OffsetDateTime.MAX,
          OffsetDateTime.of(2020, 5, 20, 9, 30, 0, 1, ZoneOffset.UTC),
          OffsetDateTime.of(2020, 5, 20, 9, 30, 0, 0, ZoneOffset.ofHoursMinutesSeconds(8, 0, 30)),
          OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 0, ZoneOffset.MIN));

  private final Random random;

  Hostility(long seed) {
    random = new Random(seed);
  }

  /** The record with up to three places changed; empty where the builder refuses. */
  Optional<EnforcementRecord<?>> of(EnforcementRecord<?> record) {
    EnforcementRecord<?> changed = record;
    try {
      for (int i = random.nextInt(3); i >= 0; i--) {
        changed = changed(changed);
      }
      return Optional.of(changed);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private EnforcementRecord<?> changed(EnforcementRecord<?> record) {
    List<ValueAt> values = ValueAt.of(record);
    ValueAt value = values.get(random.nextInt(values.size()));
    boolean isElement = value.at().matches(".*/[0-9]+");
    if (random.nextInt(4) == 0 && (isElement || !value.member().isRequired())) {
      return Construction.remove(record, value.at());
    }
    return Construction.changed(record, value.at(), old -> odd(old));
  }

  private @Nullable Object odd(@Nullable Object value) {
    if (value instanceof String) {
      return one(TEXTS);
    }
    if (value instanceof WrittenText text) {
      return TextArbitraries.written(text.getClass(), one(TEXTS));
    }
    if (value instanceof BigDecimal) {
      return one(NUMBERS);
    }
    if (value instanceof LocalDate) {
      return one(DAYS);
    }
    if (value instanceof OffsetDateTime) {
      return one(INSTANTS);
    }
    if (value instanceof Integer) {
      return one(List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE));
    }
    if (value instanceof Long) {
      return one(List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE));
    }
    if (value instanceof UnknownMembers) {
      return UnknownMembers.of(foreign());
    }
    return value instanceof DataObject<?> object
        ? Construction.with(object, TypeDeclaration.UNKNOWN, UnknownMembers.of(foreign()))
        : value;
  }

  private Map<String, @Nullable Object> foreign() {
    Map<String, @Nullable Object> members = new HashMap<>();
    switch (random.nextInt(6)) {
      case 0 -> members.put(one(TEXTS), true);
      case 1 -> members.put("text", one(TEXTS));
      case 2 -> members.put("number", one(NUMBERS));
      case 3 -> members.put("numbers", List.of(1, 1L, 12.5d, 1e300, Float.MIN_VALUE));
      case 4 -> members.put("deep", deep(random.nextInt(60)));
      default -> members.put("long", "长".repeat(262_144 + random.nextInt(2)));
    }
    return members;
  }

  private static Object deep(int levels) {
    Object value = "x";
    for (int i = 0; i < levels; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("m", value);
    }
    return value;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
