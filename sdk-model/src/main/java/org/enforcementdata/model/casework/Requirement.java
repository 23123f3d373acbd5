package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/** One thing that must be corrected (改正要求), with its own time. Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "改正要求",
    source = "环境保护主管部门实施按日连续处罚办法第八条、第九条",
    certainty = ASSUMED,
    publication = PUBLIC)
public interface Requirement extends DataObject<Requirement> {

  /** What must be corrected, 1 to 2000 characters. */
  @Term("改正内容")
  @Length(max = 2000)
  String getText();

  /** Provisions on which it rests. */
  @Term("依据")
  List<@Valid LegalBasis> getBasis();

  /** By when. */
  @Term("改正期限")
  Optional<@Valid Due> getDue();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRequirement.Builder {}
}
