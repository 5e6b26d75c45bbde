package vn.ntm.awards.regime.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.regime.application.RegimeDrafts;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

@ApplicationScoped
class StoredRegimeDrafts implements RegimeDrafts {

    private final Jdbi jdbi;
    private final FactTable publications;
    private final Identities identities;

    StoredRegimeDrafts(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.publications = new FactTable(jdbi, "award_regime_publication");
        this.identities = identities;
    }

    @Override
    public void hold(String regime) {
        one("select 1 from (select hold_award_regime(:regime, true)) held", regime, Integer.class);
    }

    @Override
    public boolean known(String regime) {
        return one(
                "select exists (select from award_regime where regime = :regime and superseded_at is null)",
                regime,
                Boolean.class);
    }

    @Override
    public boolean published(String regime) {
        return one(
                "select exists (select from award_regime_publication where regime = :regime)", regime, Boolean.class);
    }

    @Override
    public int forms(String regime) {
        return one(
                "select count(*) from award_form_rule where regime = :regime and superseded_at is null",
                regime,
                Integer.class);
    }

    @Override
    public Set<String> drafters(String regime) {
        return jdbi.withHandle(handle -> handle.createQuery("select award_regime_drafters(:regime)")
                .bind("regime", regime)
                .mapTo(String.class)
                .set());
    }

    @Override
    public void publish(String regime, Provenance provenance, Filing filing) {
        publications.add(identities.next(), filing, provenance, Map.of("regime", regime));
    }

    private <T> T one(String question, String regime, Class<T> type) {
        return jdbi.withHandle(handle ->
                handle.createQuery(question).bind("regime", regime).mapTo(type).one());
    }
}
