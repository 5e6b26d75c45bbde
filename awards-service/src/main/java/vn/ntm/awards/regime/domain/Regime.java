package vn.ntm.awards.regime.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;

/**
 * A law on emulation and commendation with its decree. A nomination keeps to the one of the day on which it was accepted
 * for appraisal; money is reckoned by the one of the day of the decision.
 *
 * @param code such as {@code L2022_ND152_2025}
 * @param law the law, with what amended it
 * @param decree the decree that details it; absent if not known
 * @param circular the circular that guides it; absent if not known
 * @param valid the days on which it holds
 * @param content how much of it is on file
 * @param replaces the regime that says the same rules, written down worse
 * @param transition what holds for files that were accepted before it, in the words of the source
 * @param rounding how it rounds amounts; absent if no source states it
 */
public record Regime(
        String code,
        Bilingual name,
        String law,
        @Nullable String decree,
        @Nullable String circular,
        Days valid,
        RegimeContent content,
        @Nullable String replaces,
        @Nullable String transition,
        @Nullable RoundingRule rounding,
        @Nullable String legalBasis,
        Origin origin) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** How a published regime stands on a day. */
    public RegimeStanding standing(LocalDate day) {
        if (day.isBefore(valid.from())) {
            return RegimeStanding.NOT_YET;
        }
        return valid.contains(day) ? RegimeStanding.IN_FORCE : RegimeStanding.ENDED;
    }
}
