package org.enforcementdata.model.law;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A provision of a law in one of its versions, as data (法律依据), such as Art. 42 of the
 * Administrative Penalty Law as adopted on 2021-01-22. Says nothing of whether it was in force on a
 * day. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "法律依据", source = "行政处罚法（2021）第五十九条", certainty = CERTAIN, publication = PUBLIC)
public interface LegalBasis extends DataObject<LegalBasis> {

  /** Id of the instrument, such as {@code cn.law.administrative-penalty}. */
  @Term(value = "法律文件标识", source = "SDK")
  Optional<@Length(max = 128) String> getInstrument();

  /** Full Chinese title, such as 中华人民共和国行政处罚法. */
  @Term("法律文件名称")
  @Length(max = 200)
  String getTitle();

  /** Day on which this version was adopted or published. */
  @Term(value = "版本日期", source = "SDK")
  Optional<LocalDate> getVersion();

  /** Number of the article (条), such as {@code 42}. */
  @Term("条")
  Optional<@Length(max = 32) String> getArticle();

  /** Number of the paragraph (款), such as {@code 2}. */
  @Term("款")
  Optional<@Length(max = 32) String> getParagraph();

  /** Number of the item (项), such as {@code 1}. */
  @Term("项")
  Optional<@Length(max = 32) String> getItem();

  /** Wording of the provision. */
  @Term("条文")
  Optional<@Length(max = 4000) String> getText();

  /** How the provision is cited, such as 行政处罚法第四十二条. */
  default String citation() {
    return Citation.of(this);
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableLegalBasis.Builder {}
}
