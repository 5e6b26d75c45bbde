package vn.ntm.ledger.fact;

/** The condition that a row was on file at {@code :knownAt}. */
public final class Known {

    public static final String AT = at("");

    private Known() {}

    /** @param alias of the table, with its dot */
    public static String at(String alias) {
        return "%1$srecorded_at <= :knownAt and (%1$ssuperseded_at is null or %1$ssuperseded_at > :knownAt)"
                .formatted(alias);
    }
}
