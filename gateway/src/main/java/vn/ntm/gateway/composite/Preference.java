package vn.ntm.gateway.composite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a caller prefers (RFC 7240): an incomplete answer, which is usual, or none. */
public enum Preference {
    LENIENT,
    STRICT;

    public static final String HEADER = "Prefer";
    static final String APPLIED_HEADER = "Preference-Applied";
    public static final String HANDLING_STRICT = "handling=strict";

    /** @param headers the values of every {@code Prefer} header of the request */
    static Preference of(List<String> headers) {
        boolean strict = headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(preference -> preference.split(";", 2)[0].replaceAll("[\\s\"]", ""))
                .anyMatch(preference -> preference.toLowerCase(Locale.ROOT).equals(HANDLING_STRICT));
        return strict ? STRICT : LENIENT;
    }
}
