package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * One entry (数据库目录条目) of the base databases of Pudong's one-screen system (一屏共管); there are 24,
 * their names are not published. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "dataset-catalog-entry",
    term = "数据库目录条目",
    source = "2020年执法大练兵文章",
    certainty = ASSUMED,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface DatasetCatalogEntry extends EnforcementRecord<DatasetCatalogEntry> {

  /** Number of the entry, 1 to 100000. */
  @Term("目录序号")
  @Min(1)
  @Max(100000)
  int getEntryNo();

  /** Name, 1 to 200 characters. */
  @Term("数据库名称")
  Optional<@Length(max = 200) String> getName();

  /** Who maintains it. */
  @Term("维护单位")
  Optional<@Valid AgencyRef> getMaintainer();

  /** What it holds, 1 to 2000 characters. */
  @Term("数据库说明")
  Optional<@Length(max = 2000) String> getDescription();

  /** How often it is updated, 1 to 100 characters. */
  @Term("更新频次")
  Optional<@Length(max = 100) String> getUpdateFrequency();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDatasetCatalogEntry.Builder {}
}
