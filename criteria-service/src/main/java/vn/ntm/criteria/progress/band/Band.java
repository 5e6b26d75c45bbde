package vn.ntm.criteria.progress.band;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;

/**
 * A band of a report's template.
 *
 * @param template of which report it is
 * @param criteria of sets of how many criteria it is
 * @param least the least number of criteria that are met
 * @param most the most
 * @param valid the days on which reports have it
 * @param legalBasis the document that orders it, where one was found
 */
public record Band(
        String template,
        int criteria,
        int least,
        int most,
        Bilingual name,
        DateRange valid,
        @Nullable String legalBasis,
        Provenance provenance) {

    public boolean holds(int met) {
        return least <= met && met <= most;
    }

    /** As it is named in an address: {@code 15-18}. */
    public String key() {
        return least + "-" + most;
    }
}
