package vn.ntm.awards.eligibility.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.form.domain.IssuerKind;

/**
 * Who is nominated for which form, and for what: all that a question about eligibility says.
 *
 * @param key by which the answer names it: the identity of a nomination, or what whoever asks calls it
 * @param form the code of the form
 * @param achievement absent where none is named
 * @param campaign in which it is granted; absent if in none
 * @param issuer who would give the form; absent where it is not said
 * @param regime to which the nomination is pinned; absent where the day says it
 * @param accepted the day on which it was accepted for appraisal, which says the regime; the day of the question if absent
 */
public record Nominated(
        String key,
        UUID recipient,
        String form,
        MeritKind merit,
        @Nullable UUID achievement,
        @Nullable UUID campaign,
        @Nullable IssuerKind issuer,
        @Nullable String regime,
        @Nullable LocalDate accepted) {

    /** The day whose regime holds for it, where none is pinned. */
    public LocalDate regimeDay(LocalDate day) {
        return accepted == null ? day : accepted;
    }
}
