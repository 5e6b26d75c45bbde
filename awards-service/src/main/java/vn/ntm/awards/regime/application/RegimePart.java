package vn.ntm.awards.regime.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.imports.KeyedTable;

/** Files what a regime says while it is a draft. What is on file already may be sent again to a published one too. */
@ApplicationScoped
public class RegimePart {

    private final RegimeDrafts drafts;

    RegimePart(RegimeDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * Files a part of a regime that is on file.
     *
     * @param called how a refusal calls the part
     * @throws Refusal if there is no such regime, or it is published and says something else
     */
    public Outcome file(
            String regime,
            KeyedTable table,
            Map<String, ? extends @Nullable Object> values,
            Provenance provenance,
            Filing filing,
            String called) {
        if (!drafts.known(regime)) {
            throw new Refusal(RegimeProblem.REGIME_UNKNOWN, Map.of("regime", regime));
        }
        return terms(regime, table, values, provenance, filing, called);
    }

    /** The same of terms, which make their regime. */
    public Outcome terms(
            String regime,
            KeyedTable table,
            Map<String, ? extends @Nullable Object> values,
            Provenance provenance,
            Filing filing,
            String called) {
        if (!drafts.published(regime)) {
            return table.file(values, provenance, filing, called);
        }
        if (table.holds(values, provenance)) {
            return Outcome.UNCHANGED;
        }
        throw new Refusal(RegimeProblem.REGIME_PUBLISHED, Map.of("regime", regime));
    }
}
