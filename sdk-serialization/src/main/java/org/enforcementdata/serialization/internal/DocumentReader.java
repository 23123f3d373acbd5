package org.enforcementdata.serialization.internal;

import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.serialization.Limits;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;

/** Reads one document: what can be built is built, everything else is reported. Thread-safe. */
public final class DocumentReader {

  private static final BilingualText EMPTY = new BilingualText("空文本", "an empty text");
  private static final BilingualText BEHIND =
      new BilingualText("文档之后的内容", "text behind the document");

  private final Limits limits;

  /** With limits. */
  public DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads bytes, which nobody may change afterwards.
   *
   * @param expected the record type asked for; null: the one that the document states
   */
  public Document read(byte[] bytes, @Nullable Class<?> expected) {
    if (bytes.length > limits.documentBytes()) {
      return tooLong(bytes.length);
    }
    Diagnostics found = new Diagnostics(limits.diagnostics());
    Document clean = CleanReading.of(bytes, expected, found);
    return clean == null ? explained(bytes, expected, found) : clean;
  }

  /** The way that tells everything there is to tell. */
  Document explained(byte[] bytes, @Nullable Class<?> expected, Diagnostics found) {
    DecodedText text = DecodedText.of(bytes);
    if (text.hasByteOrderMark()) {
      found.add(
          Diagnostic.of(StructureRules.BYTE_ORDER_MARK, "", Map.of())
              .position(new Position(1, 1))
              .build());
    }
    Header header = Header.of(Envelope.of(text), expected, found);
    Object body = body(text, header, found);
    Optional<EnforcementRecord<?>> value =
        header.isStated() && body instanceof EnforcementRecord<?> record
            ? Optional.of(record)
            : Optional.empty();
    if (value.isEmpty() && body != null) {
      header.type().ifPresent(type -> judge(type, body, found));
    }
    return new Document(bytes, header.type(), header.version(), value, found);
  }

  /** Reads a part of a record; empty where none could be built. */
  Optional<DataObject<?>> part(byte[] bytes, TypeDeclaration type, Diagnostics found) {
    Header header = new Header(Optional.of(type), Optional.empty(), true, false);
    Object body = body(DecodedText.of(bytes), header, found);
    if (body instanceof DataObject<?> value) {
      return Optional.of(value);
    }
    if (body != null) {
      judge(type, body, found);
    }
    return Optional.empty();
  }

  /** A document of more bytes than the limit, none of which are kept. */
  public Document tooLong(long length) {
    Diagnostics found = new Diagnostics(limits.diagnostics());
    found.add(SyntaxError.tooLong(length, limits.documentBytes()));
    return Document.unread(found);
  }

  private static void judge(TypeDeclaration type, Object body, Diagnostics found) {
    if (body instanceof Members members) {
      PartJudging.judge(type, members, found);
    } else if (body instanceof DataObject<?> object) {
      PartJudging.judge(type, Members.of(object), found);
    }
  }

  /**
   * Reads to the end of the text whatever the type, so that every defect of syntax is found; null
   * where there is one.
   */
  private static @Nullable Object body(DecodedText text, Header header, Diagnostics found) {
    try (Tokens tokens = Tokens.of(text)) {
      Cursor cursor = new Cursor(tokens, header, found);
      try {
        boolean isUnread = !text.isWhole() && text.isBlank();
        Object body = isUnread ? null : body(cursor, header);
        if (text.isWhole()) {
          return body;
        }
      } catch (UnreadableText e) {
        if (text.isWhole()) {
          found.add(SyntaxError.of(e, cursor, text));
          return null;
        }
      }
    }
    found.add(SyntaxError.notUtf8(text.end()));
    return null;
  }

  private static @Nullable Object body(Cursor cursor, Header header) {
    if (cursor.next() == null) {
      cursor.fail(StructureRules.SYNTAX, EMPTY, Words.ONE_DOCUMENT);
      return null;
    }
    Binding binding = header.type().<Binding>map(ObjectBinding::of).orElseGet(ForeignBinding::new);
    Object body = binding.read(cursor);
    if (cursor.next() != null) {
      cursor.fail(StructureRules.SYNTAX, BEHIND, Words.ONE_DOCUMENT);
      return null;
    }
    return body;
  }
}
