package org.enforcementdata.serialization.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/** What a receiver demands of a batch and of its lines besides what each record must be. */
public final class ExchangeRules {

  /** A batch is a full document. */
  public static final RuleInfo FULL_BATCH =
      rule("exchange.full-batch")
          .statement("交换批次是完整文档", "a batch is a full document")
          .message("交换批次标为 {found}，应为 {expected}", "the batch says {found}, expected {expected}")
          .build();

  /** A batch that was received never changes. */
  public static final RuleInfo SAME_BATCH =
      rule("exchange.same-batch")
          .statement("批次标识相同则批次内容相同", "batches of one id have one content")
          .message(
              "该标识的批次已接收且内容不同：摘要为 {found}，应为 {expected}",
              "a batch of this id with other content was received: digest {found}, expected {expected}")
          .build();

  /** Each batch of a sender to a receiver has a number of its own. */
  public static final RuleInfo OWN_NUMBER =
      rule("exchange.own-number")
          .severity(Severity.WARNING)
          .statement(
              "同一报送机关对同一接收机关的批次序号不重复",
              "each batch of a sender to a receiver has a running number of its own")
          .message("批次序号 {found} 已用于另一批次", "the running number {found} is that of another batch")
          .build();

  /** No batch before is missing. */
  public static final RuleInfo NO_GAP =
      rule("exchange.no-gap")
          .severity(Severity.WARNING)
          .statement("此前各批次均已收到", "every batch before has come")
          .message(
              "缺少批次序号 {first} 至 {last}",
              "the batches of running numbers {first} to {last} have not come")
          .build();

  /** The file is the one that was sent. */
  public static final RuleInfo FILE_DIGEST =
      rule("exchange.file-digest")
          .statement("文件字节的摘要与批次所载一致", "the digest of the file's bytes is that of the batch")
          .message(
              "实收文件摘要为 {found}，批次所载为 {expected}，文件不完整或被改动",
              "the file that came has digest {found}, the batch says {expected}: it is cut or changed")
          .build();

  /** The digest can be compared. */
  public static final RuleInfo DIGEST_ALGORITHM =
      rule("exchange.digest-algorithm")
          .severity(Severity.WARNING)
          .statement("文件摘要使用 SHA-256", "the file's digest is SHA-256")
          .message(
              "摘要算法为 {found}，无法核对，应为 {expected}",
              "the digest algorithm is {found} and cannot be compared, expected {expected}")
          .build();

  /** The file was read to its end. */
  public static final RuleInfo WHOLE_FILE =
      rule("exchange.whole-file")
          .statement("文件读至末尾", "the file is read to its end")
          .message("文件在第 {found} 行之后无法继续读取", "the file cannot be read on after line {found}")
          .build();

  /** There are as many records of each type as the batch says. */
  public static final RuleInfo RECORD_COUNTS =
      rule("exchange.record-counts")
          .statement("各类记录数与批次所载一致", "there are as many records of each type as the batch says")
          .message(
              "{type} 实收 {found} 条，批次所载 {expected} 条",
              "{type}: found {found} records, expected {expected}")
          .build();

  /** The same id, revision and profile are the same content. */
  public static final RuleInfo SAME_CONTENT =
      rule("exchange.same-content")
          .statement(
              "记录标识、修订号和完整性相同则内容相同", "records of one id, revision and profile have one content")
          .message(
              "该记录已接收且内容不同：摘要为 {found}，应为 {expected}；更正须使用新的修订",
              "the record was received with other content: digest {found}, expected {expected}; a correction is a new revision")
          .build();

  /** What is kept can be handed on. */
  public static final RuleInfo WRITABLE =
      rule("exchange.writable")
          .statement("接收的记录可以写出", "a record that is accepted can be written")
          .message("该记录按本标准写出时超出限额", "the record exceeds the limits when it is written")
          .build();

  /** The revision before has come. */
  public static final RuleInfo PREDECESSOR =
      rule("exchange.predecessor")
          .severity(Severity.WARNING)
          .statement("被替代的修订已收到", "the revision that is replaced has come")
          .message(
              "修订 {found} 先于被替代的修订到达",
              "revision {found} comes before the revision that it replaces")
          .build();

  private ExchangeRules() {}

  /** The rules, sorted by id. */
  public static List<RuleInfo> all() {
    return Stream.of(
            FULL_BATCH,
            SAME_BATCH,
            OWN_NUMBER,
            NO_GAP,
            FILE_DIGEST,
            DIGEST_ALGORITHM,
            WHOLE_FILE,
            RECORD_COUNTS,
            SAME_CONTENT,
            WRITABLE,
            PREDECESSOR)
        .sorted(Comparator.comparing(RuleInfo::getId))
        .toList();
  }

  private static RuleInfo.Builder rule(String id) {
    return RuleInfo.of(id)
        .severity(Severity.ERROR)
        .level(Level.STRUCTURE)
        .source("SDK")
        .certainty(Certainty.ASSUMED)
        .since("0.1.0");
  }
}
