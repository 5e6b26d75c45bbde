package vn.ntm.ocop.ruleset.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.ruleset.application.RuleSetPublications;

@ApplicationScoped
class StoredRuleSetPublications implements RuleSetPublications {

    private static final String DRAFTED = """
            select distinct a.actor from (
                select recorded_by from rule_set where rule_set = :ruleSet and superseded_at is null
                union all select recorded_by from rule_reading where rule_set = :ruleSet and superseded_at is null
                union all select recorded_by from star_bracket where rule_set = :ruleSet and superseded_at is null
                union all select recorded_by from product_set where rule_set = :ruleSet and superseded_at is null
                union all select recorded_by from score_item where rule_set = :ruleSet and superseded_at is null
            ) drafted join act a on a.id = drafted.recorded_by""";

    /** No rule set has this code: whoever publishes one holds it, so that no two are checked beside each other. */
    private static final String ANY = "";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredRuleSetPublications(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "rule_set_publication");
        this.identities = identities;
    }

    @Override
    public void hold(String ruleSet) {
        List.of(ANY, ruleSet).forEach(this::holdOne);
    }

    private void holdOne(String ruleSet) {
        jdbi.useHandle(handle -> handle.createQuery("select 1 from (select hold_rule_set(:ruleSet, true)) held")
                .bind("ruleSet", ruleSet)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean published(String ruleSet) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from rule_set_publication where rule_set = :ruleSet)")
                .bind("ruleSet", ruleSet)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Set<String> drafters(String ruleSet) {
        return jdbi.withHandle(handle -> handle.createQuery(DRAFTED)
                .bind("ruleSet", ruleSet)
                .mapTo(String.class)
                .set());
    }

    @Override
    public void add(String ruleSet, String contentHash, Provenance provenance, Filing filing) {
        table.add(identities.next(), filing, provenance, Map.of("rule_set", ruleSet, "content_hash", contentHash));
    }
}
