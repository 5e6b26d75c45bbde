package vn.ntm.ocop.ruleset.domain.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Origin;

/**
 * A set of products (bộ sản phẩm) that are scored by one sheet.
 *
 * @param number within its rule set
 * @param group the number of its group (nhóm)
 * @param subgroup the name of its sub-group (phân nhóm), as printed
 * @param leadMinistries the ministries that lead for it, as printed
 * @param fiveSamples whether five samples come with the dossier
 * @param itemsDeclared how many items of its sheet are scored by the decision
 * @param rejections what a dossier is rejected for, as printed
 */
public record ProductSet(
        int number,
        int group,
        Bilingual name,
        Bilingual groupName,
        @Nullable String subgroup,
        List<String> leadMinistries,
        boolean fiveSamples,
        int itemsDeclared,
        List<String> rejections,
        @Nullable String legalBasis,
        Origin origin) {

    public static final int MOST = 99;

    public ProductSet {
        leadMinistries = List.copyOf(leadMinistries);
        rejections = List.copyOf(rejections);
    }
}
