package vn.ntm.awards.eligibility.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.ledger.domain.Origin;

/**
 * A way to a form, one of several, of which a part can be counted by what is on file.
 *
 * @param code its name in the regime
 * @param prior the form that must be held before; absent if none
 * @param priorMerit for what that must have been given; absent if for anything
 * @param yearsAfter how many years after it must have passed; absent if there is no such form
 * @param title the title that must be held; counted from the earlier form on, where there is one
 * @param titlesLeast how many of them; absent if there is none
 * @param inARow whether they must be of years in a row
 * @param initiativesLeast how many recognised initiatives must support the achievement; absent if none
 * @param judged what cannot be counted, in the words of the source; absent if all can
 */
public record Route(
        String code,
        String regime,
        String form,
        RecipientKind recipient,
        @Nullable String prior,
        @Nullable MeritKind priorMerit,
        @Nullable Integer yearsAfter,
        @Nullable String title,
        @Nullable Integer titlesLeast,
        boolean inARow,
        @Nullable Integer initiativesLeast,
        @Nullable String judged,
        @Nullable String legalBasis,
        Origin origin) {}
