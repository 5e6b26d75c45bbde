package vn.ntm.local.bench.register;

import java.util.List;
import vn.ntm.local.suite.Service;

/** A register that is searched. */
public enum Searched {
    CERTIFICATES(
            Service.OCOP,
            "certifications",
            "The register of OCOP certificates",
            "register.sql",
            "/v1/certificates",
            "/v1/exports/certificates"),
    COMMENDATIONS(
            Service.AWARDS,
            "commendations",
            "The register of commendations",
            "commendations.sql",
            "/v1/commendations",
            "/v1/exports/commendations");

    private final Service service;
    private final String entries;
    private final String title;
    private final String script;
    private final String list;
    private final String export;

    Searched(Service service, String entries, String title, String script, String list, String export) {
        this.service = service;
        this.entries = entries;
        this.title = title;
        this.script = script;
        this.list = list;
        this.export = export;
    }

    Service service() {
        return service;
    }

    /** What there are many of. */
    String entries() {
        return entries;
    }

    String title() {
        return title;
    }

    /** What makes them, in deploy/bench. */
    String script() {
        return script;
    }

    String list() {
        return list;
    }

    /** The address of the whole, on the day on which everything generated had happened. */
    String export() {
        return export + "?validOn=2026-11-01";
    }

    List<Search> searches() {
        return switch (this) {
            case CERTIFICATES -> CertificateSearches.ALL;
            case COMMENDATIONS -> CommendationSearches.ALL;
        };
    }
}
