package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;

/** Copies of whole record sets with every value of some kind changed. */
final class Copies {

  private static final int YEARS = 2;
  private static final int UNIT = 18;

  private final Map<String, CreditCode> codes = new HashMap<>();

  /** The same records two years later. */
  List<EnforcementRecord<?>> later(List<EnforcementRecord<?>> records) {
    return copy(
        records,
        value -> {
          if (value instanceof LocalDate day) {
            return day.plusYears(YEARS);
          }
          return value instanceof OffsetDateTime instant ? instant.plusYears(YEARS) : value;
        });
  }

  /** The same records of other enterprises and officers, all under ids of their own. */
  List<EnforcementRecord<?>> elsewhere(List<EnforcementRecord<?>> records) {
    return copy(records, this::elsewhere);
  }

  private Object elsewhere(Object value) {
    if (value instanceof RecordId<?> id) {
      return RecordId.of(id.getValue() + "x");
    }
    if (value instanceof CertificateNumber number) {
      return CertificateNumber.of(number.getValue() + "x");
    }
    if (value instanceof CreditCode code) {
      return other(code.getValue());
    }
    return value instanceof PermitNumber number
        ? PermitNumber.of(
            other(number.getValue().substring(0, UNIT)).getValue()
                + number.getValue().substring(UNIT))
        : value;
  }

  private CreditCode other(String code) {
    return codes.computeIfAbsent(
        code,
        each ->
            SyntheticCodes.credit(
                each.substring(0, 2), each.substring(2, 8), "N" + each.substring(9, 16)));
  }

  private static List<EnforcementRecord<?>> copy(
      List<EnforcementRecord<?>> records, UnaryOperator<Object> change) {
    return records.stream()
        .<EnforcementRecord<?>>map(record -> (EnforcementRecord<?>) copy(record, change))
        .toList();
  }

  private static Object copy(Object value, UnaryOperator<Object> change) {
    if (value instanceof List<?> list) {
      return list.stream().map(each -> copy(each, change)).toList();
    }
    if (!(value instanceof DataObject<?> object)) {
      return change.apply(value);
    }
    TypeDeclaration type = TypeDeclaration.of(object);
    Map<String, Object> members = new HashMap<>();
    for (MemberDeclaration member : type.members()) {
      Object present = member.value(object);
      if (present != null) {
        members.put(member.name(), copy(present, change));
      }
    }
    return type.build(members);
  }
}
