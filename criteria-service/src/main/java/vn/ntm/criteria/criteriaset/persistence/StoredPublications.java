package vn.ntm.criteria.criteriaset.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.criteriaset.application.Publications;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

@ApplicationScoped
class StoredPublications implements Publications {

    private static final String DRAFTED = """
            select distinct a.actor from (
                select recorded_by from criteria_set_version where set_code = :set and set_version = :version and superseded_at is null
                union all select recorded_by from criterion where set_code = :set and set_version = :version and superseded_at is null
                union all select recorded_by from indicator where set_code = :set and set_version = :version and superseded_at is null
                union all select recorded_by from indicator_threshold where set_code = :set and set_version = :version and superseded_at is null
            ) drafted join act a on a.id = drafted.recorded_by""";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredPublications(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "criteria_set_publication");
        this.identities = identities;
    }

    @Override
    public void hold(SetVersion set) {
        jdbi.useHandle(
                handle -> handle.createQuery("select 1 from (select hold_criteria_set(:set, :version, true)) held")
                        .bind("set", set.code())
                        .bind("version", set.number())
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public boolean published(SetVersion set) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from criteria_set_publication where set_code = :set and set_version = :version)""")
                .bind("set", set.code())
                .bind("version", set.number())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Set<String> drafters(SetVersion set) {
        return jdbi.withHandle(handle -> handle.createQuery(DRAFTED)
                .bind("set", set.code())
                .bind("version", set.number())
                .mapTo(String.class)
                .set());
    }

    @Override
    public void add(SetVersion set, String contentHash, Provenance provenance, Filing filing) {
        table.add(
                identities.next(),
                filing,
                provenance,
                Map.of("set_code", set.code(), "set_version", set.number(), "content_hash", contentHash));
    }
}
