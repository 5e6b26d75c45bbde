package vn.ntm.awards.council.domain;

import java.math.BigDecimal;

/**
 * What a council on emulation and commendation came to on one nomination, as its minutes say it.
 *
 * @param members how many the council has
 * @param carried whether the council proposes the commendation
 */
public record Vote(int members, int inFavour, int against, int abstained, boolean carried) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if such a vote is not possible */
    public Vote {
        if (!possible(members, inFavour, against, abstained, carried)) {
            throw new IllegalArgumentException(
                    "%d of %d:%d:%d %s".formatted(members, inFavour, against, abstained, carried));
        }
    }

    /** Nobody votes who is no member, somebody votes, and nothing is carried for which not more vote than against it. */
    public static boolean possible(int members, int inFavour, int against, int abstained, boolean carried) {
        boolean counted = inFavour >= 0 && against >= 0 && abstained >= 0;
        long cast = (long) inFavour + against + abstained;
        return counted && cast > 0 && cast <= members && (!carried || inFavour > against);
    }

    /**
     * Whether so many percent of all members are in favour, or more: who is absent is asked in writing, so he is counted.
     * Compared by multiplication, so nothing is rounded.
     */
    public boolean reaches(BigDecimal percentLeast) {
        return BigDecimal.valueOf(inFavour)
                        .multiply(HUNDRED)
                        .compareTo(percentLeast.multiply(BigDecimal.valueOf(members)))
                >= 0;
    }
}
