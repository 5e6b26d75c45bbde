package vn.ntm.ocop.product;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;

/**
 * Where a product stands among all, by the rule set that takes files on the day of the question.
 *
 * @param ruleSet its code
 * @param setName of the product set (bộ sản phẩm)
 * @param groupNo the number of the group (nhóm)
 * @param subgroup the name of the sub-group (phân nhóm), as printed
 */
@Schema(name = "ProductGroup")
record ProductGroupView(
        String ruleSet,
        Bilingual setName,
        int groupNo,
        Bilingual groupName,
        @Nullable String subgroup) {

    static ProductGroupView of(String ruleSet, ProductSet set) {
        return new ProductGroupView(ruleSet, set.name(), set.group(), set.groupName(), set.subgroup());
    }
}
