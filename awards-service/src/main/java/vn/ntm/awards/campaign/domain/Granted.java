package vn.ntm.awards.campaign.domain;

import java.util.Optional;

/**
 * How many recipients are given a form in a campaign.
 *
 * @param count all of them
 * @param direct of whom it is known that they work directly
 * @param unknown of whom it is not known whether they do
 */
public record Granted(int count, int direct, int unknown) {

    public static final Granted NONE = new Granted(0, 0, 0);

    /** @throws IllegalArgumentException if there are more of some than of all */
    public Granted {
        if (direct < 0 || unknown < 0 || direct + unknown > count) {
            throw new IllegalArgumentException(
                    "of " + count + ", " + direct + " work directly and " + unknown + " are not known");
        }
    }

    /** One recipient. */
    public static Granted one(Optional<Boolean> worksDirectly) {
        return new Granted(1, worksDirectly.orElse(false) ? 1 : 0, worksDirectly.isEmpty() ? 1 : 0);
    }

    public Granted plus(Granted others) {
        return new Granted(count + others.count, direct + others.direct, unknown + others.unknown);
    }
}
