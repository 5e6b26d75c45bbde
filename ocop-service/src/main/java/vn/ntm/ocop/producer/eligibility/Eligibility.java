package vn.ntm.ocop.producer.eligibility;

import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.producer.Producer;

/**
 * That producers of a form take part in some product sets.
 *
 * @param firstSet the first of the sets, by number
 * @param lastSet the last of them
 */
record Eligibility(Producer.Kind kind, int firstSet, int lastSet, DateRange valid, Provenance provenance) {

    static final int MOST_SETS = 26;

    boolean covers(Producer.Kind form, int setNo) {
        return kind == form && firstSet <= setNo && setNo <= lastSet;
    }
}
