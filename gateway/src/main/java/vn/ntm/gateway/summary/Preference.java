package vn.ntm.gateway.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a caller prefers (RFC 7240): an incomplete summary, which is usual, or none. */
enum Preference {
    LENIENT,
    STRICT;

    static final String HEADER = "Prefer";
    static final String APPLIED_HEADER = "Preference-Applied";
    static final String HANDLING_STRICT = "handling=strict";

    /** @param headers the values of every {@code Prefer} header of the request */
    static Preference of(List<String> headers) {
        boolean strict = headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(preference -> preference.split(";", 2)[0].replaceAll("[\\s\"]", ""))
                .anyMatch(preference -> preference.toLowerCase(Locale.ROOT).equals(HANDLING_STRICT));
        return strict ? STRICT : LENIENT;
    }
}
