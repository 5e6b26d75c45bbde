package vn.ntm.ocop.certificate.application.extension;

import java.time.LocalDate;
import java.util.Map;
import vn.ntm.kernel.problem.Refusal;

/**
 * How far an extension may go.
 *
 * @param end the last day of the term
 * @param days by how many days it may be outlasted
 */
record ExtensionLimit(LocalDate end, int days) {

    LocalDate latest() {
        return end.plusDays(days);
    }

    /** @throws Refusal if nothing is left that could be extended to */
    void requireInTime(LocalDate today) {
        if (today.isAfter(latest())) {
            throw new Refusal(
                    ExtensionProblem.EXTENSION_TOO_LATE, Map.of("latest", latest(), "days", days, "end", end));
        }
    }

    /** @throws Refusal if that day is not within the extension that the rule allows */
    void require(LocalDate until) {
        if (!until.isAfter(end)) {
            throw new Refusal(ExtensionProblem.EXTENSION_WITHIN_TERM, Map.of("until", until, "end", end));
        }
        if (until.isAfter(latest())) {
            throw new Refusal(
                    ExtensionProblem.EXTENSION_TOO_LONG,
                    Map.of("until", until, "latest", latest(), "days", days, "end", end));
        }
    }
}
