package vn.ntm.ocop.ruleset.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;

/**
 * A set of products that are scored by one sheet.
 *
 * @param setNo its number within the rule set
 * @param groupNo the number of its group
 * @param subgroup the name of its sub-group, as printed
 * @param leadMinistries the ministries that lead for it, as printed
 * @param fiveSamples whether five samples come with the dossier
 * @param itemsDeclared how many items of its sheet are scored by the decision
 * @param rejections what a dossier is rejected for, as printed; a rejection names its place in this list, from 1
 */
@Schema(name = "ProductSet")
record ProductSetView(
        String ruleSet,
        int setNo,
        int groupNo,
        Bilingual name,
        Bilingual groupName,
        @Nullable String subgroup,
        List<String> leadMinistries,
        boolean fiveSamples,
        int itemsDeclared,
        List<String> rejections,
        @Nullable String legalBasis,
        String source,
        Confidence confidence,
        @Nullable String note) {

    static ProductSetView of(String ruleSet, ProductSet set) {
        return new ProductSetView(
                ruleSet,
                set.number(),
                set.group(),
                set.name(),
                set.groupName(),
                set.subgroup(),
                set.leadMinistries(),
                set.fiveSamples(),
                set.itemsDeclared(),
                set.rejections(),
                set.legalBasis(),
                set.origin().source(),
                set.origin().confidence(),
                set.origin().note());
    }
}
