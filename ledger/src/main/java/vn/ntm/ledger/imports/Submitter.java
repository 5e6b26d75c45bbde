package vn.ntm.ledger.imports;

import java.util.Set;

/** Who sends facts, in which roles. */
public record Submitter(String name, Set<String> roles) {

    public Submitter {
        roles = Set.copyOf(roles);
    }
}
