package vn.ntm.gateway.upstream;

import java.util.Locale;

/** A service that owns facts. The gateway reaches it below the path of its name. */
public enum FactService {
    CRITERIA,
    OCOP,
    AWARDS;

    /** The name by which callers know it: {@code criteria}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its paths begin with at the gateway: {@code /criteria}. */
    public String prefix() {
        return "/" + label();
    }
}
