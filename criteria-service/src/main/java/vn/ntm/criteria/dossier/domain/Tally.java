package vn.ntm.criteria.dossier.domain;

import java.math.BigDecimal;

/**
 * How many agreed: the people of a meeting, the members of a council, the households of a survey. Shares are computed, never
 * kept.
 *
 * @param concerned all whom it concerns: invited, members of the council, households of the unit
 * @param tookPart those of them who came, voted or were asked
 * @param agreed those of these who agreed, or are satisfied
 */
public record Tally(int concerned, int tookPart, int agreed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if more agreed than took part, or more took part than it concerns, or nobody did */
    public Tally {
        if (!adds(concerned, tookPart, agreed)) {
            throw new IllegalArgumentException(agreed + " of " + tookPart + " of " + concerned);
        }
    }

    /** Whether the numbers fit into each other. */
    public static boolean adds(int concerned, int tookPart, int agreed) {
        return agreed >= 0 && tookPart >= Math.max(agreed, 1) && concerned >= tookPart;
    }

    /** @param percent of those concerned */
    boolean tookPartAtLeast(BigDecimal percent) {
        return reaches(tookPart, concerned, percent);
    }

    /** @param percent of those who took part */
    boolean agreedAtLeast(BigDecimal percent) {
        return reaches(agreed, tookPart, percent);
    }

    private static boolean reaches(int part, int whole, BigDecimal percent) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole))) >= 0;
    }
}
