package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PARTNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AttachmentRef;
import org.immutables.value.Value;

/** One thing that is handed over (移送材料). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "移送材料",
    source = "环境保护行政执法与刑事司法衔接工作办法第六条",
    certainty = CERTAIN,
    publication = PARTNER)
public interface TransferMaterial extends DataObject<TransferMaterial> {

  /** Kind. */
  @Term("移送材料种类")
  @Valid
  MaterialKind getKind();

  /** Title, 1 to 200 characters. */
  @Term("材料名称")
  @RequiredInFull
  Optional<@Length(max = 200) String> getTitle();

  /** Pages, 1 to 100000. */
  @Term("页数")
  Optional<@Min(1) @Max(100000) Integer> getPages();

  /** File. */
  @Term("文件")
  Optional<@Valid AttachmentRef> getAttachment();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTransferMaterial.Builder {}
}
