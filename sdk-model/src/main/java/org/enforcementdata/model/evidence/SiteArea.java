package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What was found in one area of a site (区域检查情况). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "区域检查情况",
    source = "环境行政执法文书制作指南（2016）",
    certainty = ASSUMED,
    publication = INTERNAL)
public interface SiteArea extends DataObject<SiteArea> {

  /** Area. */
  @Term("检查区域")
  @Valid
  SiteAreaKind getKind();

  /** What was found, 1 to 4000 characters. */
  @Term("检查情况")
  @RequiredInFull
  Optional<@Length(max = 4000) String> getFacts();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSiteArea.Builder {}
}
