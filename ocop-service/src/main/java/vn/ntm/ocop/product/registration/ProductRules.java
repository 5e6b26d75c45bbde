package vn.ntm.ocop.product.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ocop.producer.Producer;
import vn.ntm.ocop.producer.Producers;
import vn.ntm.ocop.producer.eligibility.ProducerEligibilities;
import vn.ntm.ocop.product.ProductProblem;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;

/** What a product that is registered must have: a set of the rules of today, and a producer who may take part in it. */
@ApplicationScoped
class ProductRules {

    private final RuleSets ruleSets;
    private final Producers producers;
    private final ProducerEligibilities eligibilities;
    private final Calendar calendar;

    ProductRules(RuleSets ruleSets, Producers producers, ProducerEligibilities eligibilities, Calendar calendar) {
        this.ruleSets = ruleSets;
        this.producers = producers;
        this.eligibilities = eligibilities;
        this.calendar = calendar;
    }

    /** @throws Refusal if the rules that accept files today have no product set of this number */
    void requireSet(int setNo) {
        LocalDate today = calendar.today();
        RuleSet rules = ruleSets.accepting(today, calendar.now()).orElseThrow(() -> notOnFile(today));
        List<Integer> numbers = ruleSets.productSets(rules.code(), calendar.now()).stream()
                .map(ProductSet::number)
                .sorted()
                .toList();
        if (numbers.isEmpty()) {
            throw notOnFile(today);
        }
        if (!numbers.contains(setNo)) {
            throw new Refusal(
                    ProductProblem.PRODUCT_OUTSIDE_SETS,
                    Map.of(
                            "ruleSet",
                            rules.code(),
                            "set",
                            setNo,
                            "first",
                            numbers.getFirst(),
                            "last",
                            numbers.getLast()));
        }
    }

    /** @throws Refusal if there is no such producer, or its form is known not to take part in the set on that day */
    void requireProducer(String key, int setNo, LocalDate day) {
        Producer producer = producers
                .find(key)
                .orElseThrow(() -> new Refusal(ProductProblem.PRODUCER_UNKNOWN, Map.of("producer", key)));
        eligibilities.require(producer, setNo, new AsOf(day, calendar.now()));
    }

    private static Refusal notOnFile(LocalDate day) {
        return new Refusal(ProductProblem.PRODUCT_SETS_NOT_ON_FILE, Map.of("day", day));
    }
}
