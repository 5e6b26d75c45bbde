package vn.ntm.criteria.criteriaset.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Decision;

/**
 * What a version of a criteria set is: whom it is for, by which decision, and when.
 *
 * @param areas by what its levels differ; absent if that is not known
 * @param decision the legal citation, with where this was read
 * @param validity the days on which it holds
 * @param declared how much the law says is in it
 */
public record SetTerms(
        SetVersion key,
        SetChange change,
        SetScope scope,
        SetLevel level,
        Bilingual name,
        @Nullable AreaScheme areas,
        Decision decision,
        Validity validity,
        Declared declared,
        @Nullable String note) {

    /**
     * The days on which a version holds.
     *
     * @param from the first; absent if nobody found it
     * @param to the day after the last; absent while no end is known
     * @param endBasis why it ends then
     */
    public record Validity(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable EndBasis endBasis) {}

    /**
     * How many criteria and indicators the set has by the law; what is on file may be less.
     *
     * @param criteria absent if not known
     * @param indicators absent if not known
     */
    public record Declared(
            @Nullable Integer criteria, @Nullable Integer indicators) {}
}
