package org.enforcementdata.model.identity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A file that belongs to a record (附件), named and fixed by its digest, such as a photo {@code
 * IMG_0012.jpg}. Does not hold the bytes. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "附件", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface AttachmentRef extends DataObject<AttachmentRef> {

  /** Name of the file. */
  @Term("文件名")
  @Length(max = 255)
  String getFileName();

  /** Media type, such as {@code image/jpeg}. */
  @Term("媒体类型")
  @RequiredInFull
  Optional<@Length(max = 127) String> getMediaType();

  /** Size in bytes, at least 1. */
  @Term(value = "字节数", unit = "B")
  @RequiredInFull
  Optional<@Min(1) Long> getSizeBytes();

  /** Digest of the bytes. */
  @Term("摘要")
  @RequiredInFull
  Optional<@Valid Digest> getDigest();

  /** When the content was captured. */
  @Term("采集时间")
  Optional<OffsetDateTime> getCapturedAt();

  /** Device that captured the content. */
  @Term("采集设备")
  Optional<@Length(max = 128) String> getDeviceId();

  /** Where the bytes are kept. */
  @Term("存储位置")
  Optional<@Length(max = 2000) String> getStorageUri();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableAttachmentRef.Builder {}
}
