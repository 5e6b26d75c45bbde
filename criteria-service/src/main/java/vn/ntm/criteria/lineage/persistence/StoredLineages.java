package vn.ntm.criteria.lineage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.lineage.UnitLineages;
import vn.ntm.ledger.lineage.domain.Lineage;

@ApplicationScoped
class StoredLineages implements Lineages {

    private final UnitLineages units;
    private final Jdbi jdbi;

    StoredLineages(UnitLineages units, Jdbi jdbi) {
        this.units = units;
        this.jdbi = jdbi;
    }

    @Override
    public Lineage known(Instant knownAt) {
        return units.known(knownAt);
    }

    @Override
    public Lineage around(Set<UnitCode> codes, Instant knownAt) {
        return units.around(codes, knownAt);
    }

    @Override
    public Rulebook rules(Instant knownAt) {
        return jdbi.withHandle(
                handle -> new Rulebook(handle.createQuery(StoredCarryOverRules.SELECT + " where " + Known.AT)
                        .bind("knownAt", knownAt)
                        .map((columns, context) -> StoredCarryOverRules.rule(new Row(columns)))
                        .list()));
    }
}
