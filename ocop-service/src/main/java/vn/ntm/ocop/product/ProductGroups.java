package vn.ntm.ocop.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.ntm.kernel.AsOf;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.RuleSet;

/** Leads from the number of a product set to its group and sub-group. */
@ApplicationScoped
class ProductGroups {

    private final RuleSets ruleSets;

    ProductGroups(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** By the rules of the day; nothing if no source says the set, or the sets of those rules are not on file. */
    Optional<ProductGroupView> of(Product product, AsOf asOf) {
        Integer setNo = product.setNo();
        if (setNo == null) {
            return Optional.empty();
        }
        return ruleSets.accepting(asOf.validOn(), asOf.knownAt())
                .map(RuleSet::code)
                .flatMap(code -> ruleSets.productSets(code, asOf.knownAt()).stream()
                        .filter(set -> set.number() == setNo)
                        .findFirst()
                        .map(set -> ProductGroupView.of(code, set)));
    }
}
