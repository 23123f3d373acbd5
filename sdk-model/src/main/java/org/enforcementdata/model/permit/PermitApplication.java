package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One application and what became of it (申请记录). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "申请记录", source = "排污许可管理条例第十四条、第十五条", certainty = ASSUMED, publication = PUBLIC)
public interface PermitApplication extends DataObject<PermitApplication> {

  /** What was applied for. */
  @Term("申请类别")
  @Valid
  ApplicationKind getKind();

  /** Day of the change that made it necessary. */
  @Term("变化发生日期")
  Optional<LocalDate> getOccurredOn();

  /** Day of the application. */
  @Term("申请日期")
  Optional<LocalDate> getAppliedOn();

  /** Day on which it was accepted. */
  @Term("受理日期")
  Optional<LocalDate> getAcceptedOn();

  /** Day of the decision. */
  @Term("决定日期")
  Optional<LocalDate> getDecidedOn();

  /** Whether it was checked on site. */
  @Term("是否现场核查")
  Optional<Boolean> getOnSiteCheck();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePermitApplication.Builder {}
}
