package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A standing agreement of several agencies (协作机制), such as that of Jinshan and Pinghu, or of
 * Qingpu, Wujiang and Jiashan. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "cooperation-mechanism",
    term = "协作机制",
    source = "2020年执法大练兵文章",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface CooperationMechanism extends EnforcementRecord<CooperationMechanism> {

  /** Title, 1 to 200 characters. */
  @Term("机制名称")
  @Length(max = 200)
  String getTitle();

  /** Number of the document. */
  @Term(value = "机制文号", source = "SDK", certainty = ASSUMED)
  Optional<@Valid DocumentNumber> getDocumentNo();

  /** Agencies that agreed. */
  @Term("机制参与单位")
  List<@Valid AgencyRef> getParties();

  /** Day of agreement. */
  @Term(value = "签订日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getAgreedOn();

  /** First day in force. */
  @Term(value = "施行日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getStartsOn();

  /** Last day in force. */
  @Term(value = "失效日期", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getEndsOn();

  /** Where it is in force. */
  @Term(value = "适用区域", source = "SDK", certainty = ASSUMED)
  List<@Valid DivisionCode> getAreas();

  /** Unities on which they agreed; the names of the five are not published. */
  @Term("五个统一")
  List<@Valid Unity> getUnities();

  /** What it is about, 1 to 4000 characters. */
  @Term(value = "机制内容", source = "SDK", certainty = ASSUMED)
  Optional<@Length(max = 4000) String> getContents();

  @Override
  default Optional<LocalDate> actDate() {
    return getAgreedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCooperationMechanism.Builder {}
}
