package vn.ntm.awards.form.domain;

import java.time.LocalDate;
import java.util.List;

/** Whether issuers of a kind had power to give a form on a day. */
public enum PowerVerdict {
    HELD,
    NOT_HELD,
    /** No source says who gave the form on that day. */
    UNKNOWN;

    /**
     * A kind of issuer that has no power on file lacks it where the form's issuers of that day are known, or where its own
     * power has ended; on other days nobody knows.
     *
     * @param powers all that are on file of the form
     */
    public static PowerVerdict of(List<AwardPower> powers, IssuerKind issuer, LocalDate day) {
        List<AwardPower> onTheDay =
                powers.stream().filter(power -> power.valid().contains(day)).toList();
        if (onTheDay.stream().anyMatch(power -> power.issuer() == issuer)) {
            return HELD;
        }
        boolean ended = powers.stream()
                .filter(power -> power.issuer() == issuer)
                .map(power -> power.valid().to())
                .anyMatch(end -> end != null && !day.isBefore(end));
        return ended || !onTheDay.isEmpty() ? NOT_HELD : UNKNOWN;
    }
}
