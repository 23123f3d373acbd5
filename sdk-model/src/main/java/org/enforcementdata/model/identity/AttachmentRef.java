package org.enforcementdata.model.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A file that belongs to a record (附件), named and fixed by its digest, such as a photo {@code
 * IMG_0012.jpg}. Does not hold the bytes. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("附件")
public interface AttachmentRef extends DataObject {

  /** Name of the file. */
  @Term(
      value = "文件名",
      source = "附件",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Length(max = 255)
  String getFileName();

  /** Media type, such as {@code image/jpeg}. */
  @Term(
      value = "媒体类型",
      source = "附件",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Length(max = 127)
  String getMediaType();

  /** Size in bytes, at least 1. */
  @Term(
      value = "字节数",
      source = "附件",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL,
      unit = "B")
  @Min(1)
  long getSizeBytes();

  /** Digest of the bytes. */
  @Term(
      value = "摘要",
      source = "附件",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  Digest getDigest();

  /** When the content was captured. */
  @Term(
      value = "采集时间",
      source = "附件",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<OffsetDateTime> getCapturedAt();

  /** Device that captured the content. */
  @Term(
      value = "采集设备",
      source = "附件",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<@Length(max = 128) String> getDeviceId();

  /** Where the bytes are kept. */
  @Term(
      value = "存储位置",
      source = "附件",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<@Length(max = 2000) String> getStorageUri();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AttachmentRef} values. */
  final class Builder extends ImmutableAttachmentRef.Builder {}
}
