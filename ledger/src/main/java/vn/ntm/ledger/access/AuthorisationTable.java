package vn.ntm.ledger.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The authorisation table of a service. What it does not grant is refused. */
record AuthorisationTable(List<Grant> grants) {

    static final String HEADER = "operation,role,relation,state";

    private static final String FILE = "authorisation.csv";

    AuthorisationTable {
        grants = List.copyOf(grants);
    }

    /** Reads the service's table; one that cannot be read lets no service start. */
    static AuthorisationTable ofTheService() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        var grants = new ArrayList<Grant>();
        try {
            for (URL file : Collections.list(loader.getResources(FILE))) {
                try (var content = file.openStream()) {
                    grants.addAll(
                            read(new String(content.readAllBytes(), UTF_8)).grants());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new AuthorisationTable(grants);
    }

    static AuthorisationTable read(String content) {
        List<String> lines = content.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("The authorisation table begins with " + HEADER);
        }
        return new AuthorisationTable(lines.stream().skip(1).map(Grant::of).toList());
    }

    List<Grant> of(String operation) {
        return grants.stream()
                .filter(grant -> grant.operation().equals(operation))
                .toList();
    }

    /** Reads it once, when the service starts. */
    static class Source {

        @Produces
        @Singleton
        @io.quarkus.runtime.Startup
        AuthorisationTable table() {
            return ofTheService();
        }
    }
}
