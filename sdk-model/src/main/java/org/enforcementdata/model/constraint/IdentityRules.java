package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.law.Instruments.GBT_2260_2007;
import static org.enforcementdata.model.law.Instruments.GBT_4754_2017;
import static org.enforcementdata.model.law.Instruments.GB_32100_2015;
import static org.enforcementdata.model.law.Instruments.HJ_608_2017;

import java.util.List;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;

/** Rules of the codes of units, sources, facilities, places and substances. */
final class IdentityRules {

  private IdentityRules() {}

  static List<RuleInfo> all() {
    return List.of(
        TextRule.of("credit-code.valid", "统一社会信用代码", "unified social credit code")
            .catalogue("R001")
            .basis(GB_32100_2015.article("5"))
            .build(),
        TextRule.of("substitute-unit-code.form", "替代码", "substitute unit code")
            .source("排污单位编码规则（征求意见稿，2017）")
            .certainty(Certainty.LIKELY)
            .build(),
        TextRule.of("permit-number.form", "排污许可证编号", "permit number")
            .basis(HJ_608_2017.article("附录A"))
            .build(),
        TextRule.of("outlet-code.form", "排放口编码", "outlet code").source("HJ 608-2017").build(),
        TextRule.of("outlet-code.standard", "排放口编码", "outlet code")
            .catalogue("R007")
            .statement(
                "有组织废气和废水排放口编码为 DA 或 DW 加 3 位数字",
                "an outlet of organised air emissions or water has a code DA or DW with 3 digits")
            .source("HJ 608-2017")
            .build(),
        TextRule.of("treatment-facility-code.form", "治理设施编码", "treatment facility code")
            .source("HJ 608-2017")
            .build(),
        TextRule.of("production-facility-code.form", "生产设施编码", "production facility code")
            .source("HJ 608-2017")
            .certainty(Certainty.LIKELY)
            .build(),
        TextRule.of("division-code.form", "行政区划代码", "division code")
            .basis(GBT_2260_2007.article("3"))
            .certainty(Certainty.LIKELY)
            .build(),
        TextRule.of("division-prefix.form", "行政区划代码前缀", "division prefix")
            .source("SDK")
            .certainty(Certainty.ASSUMED)
            .build(),
        TextRule.of("industry-code.form", "行业代码", "industry code")
            .basis(GBT_4754_2017.article("3"))
            .certainty(Certainty.LIKELY)
            .build(),
        TextRule.of("pollutant-code.form", "污染物代码", "pollutant code")
            .source("HJ 524-2009、HJ 525-2009")
            .build(),
        TextRule.of("hazardous-waste-code.form", "危险废物代码", "hazardous waste code")
            .source("国家危险废物名录（2021年版）")
            .build());
  }
}
