package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** The execution of a decision (执行). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "执行",
    source = "行政处罚法（2021）第六十六条、第六十七条",
    certainty = CERTAIN,
    publication = INTERNAL)
public interface Execution extends DataObject<Execution> {

  /** Day of payment. */
  @Term("缴款日期")
  Optional<LocalDate> getPaidOn();

  /** Amount paid. */
  @Term("实缴金额")
  Optional<@Valid Money> getPaid();

  /** Instalments that were granted. */
  @Term(value = "分期缴纳", source = "行政处罚法（2021）第六十六条")
  List<@Valid Instalment> getInstalments();

  /** Surcharge for late payment. */
  @Term(value = "加处罚款", source = "行政处罚法（2021）第七十二条")
  Optional<@Valid Money> getSurcharge();

  /** Day on which the reminder was served. */
  @Term(value = "催告送达日期", source = "行政强制法第五十四条")
  Optional<LocalDate> getReminderServedOn();

  /** Day of the application for court enforcement. */
  @Term(value = "申请法院强制执行日期", source = "行政强制法第五十三条")
  Optional<LocalDate> getCourtApplicationOn();

  /** What the court decided, 1 to 500 characters. */
  @Term(value = "法院裁定结果", source = "行政强制法第五十三条")
  Optional<@Length(max = 500) String> getCourtResult();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableExecution.Builder {}
}
