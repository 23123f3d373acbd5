package org.enforcementdata.model.constraint;

import java.util.List;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;

/** Rules of the numbers of documents, certificates and records. */
final class DocumentRules {

  private DocumentRules() {}

  static List<RuleInfo> all() {
    return List.of(
        TextRule.of("waste-manifest-number.form", "危险废物转移联单编号", "waste manifest number")
            .source("危险废物转移管理办法第十五条")
            .build(),
        TextRule.of("document-number.form", "文号", "document number")
            .source("GB/T 9704-2012")
            .certainty(Certainty.LIKELY)
            .build(),
        TextRule.of("certificate-number.form", "执法证号", "enforcement certificate number")
            .source("司办通〔2020〕78号")
            .certainty(Certainty.LIKELY)
            .build(),
        TextRule.of("digest-value.form", "摘要值", "digest value")
            .source("SDK")
            .certainty(Certainty.ASSUMED)
            .build(),
        TextRule.of("record-id.form", "记录标识", "record id")
            .source("SDK")
            .certainty(Certainty.ASSUMED)
            .build(),
        TextRule.of("measure-code.form", "指标代码", "measure code")
            .source("SDK")
            .certainty(Certainty.ASSUMED)
            .build());
  }
}
