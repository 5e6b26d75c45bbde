package vn.ntm.ledger.access;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One row of the authorisation table: who may do one thing, for which units, and in which state of what it is done to.
 * The state itself is the domain's to refuse; a test holds the table against it.
 *
 * @param operation the operation's name in the API document
 * @param role a role of the tokens, or {@link #ANYONE}
 * @param state the name of a state, or {@link #ANY_STATE}
 */
record Grant(String operation, String role, Relation relation, String state) {

    /** Whoever asks, without a token. */
    static final String ANYONE = "anyone";

    /** The operation does not depend on a state. */
    static final String ANY_STATE = "ANY";

    /** Whom a row can name. */
    static final Set<String> ROLES = Set.of(
            ANYONE,
            "commune-officer",
            "department-appraiser",
            "council-member",
            "council-secretary",
            "province-officer",
            "province-leader",
            "awards-officer",
            "system",
            "auditor",
            "administrator");

    private static final int CELLS = 4;
    private static final Pattern STATE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** @throws IllegalArgumentException if the line is no row of the table */
    static Grant of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != CELLS
                || !ROLES.contains(cells[1])
                || !STATE.matcher(cells[CELLS - 1]).matches()) {
            throw new IllegalArgumentException("Not a row of the authorisation table: " + line);
        }
        var grant = new Grant(cells[0], cells[1], Relation.valueOf(cells[2]), cells[CELLS - 1]);
        if (grant.open() && (grant.relation() != Relation.ANY || !grant.state().equals(ANY_STATE))) {
            throw new IllegalArgumentException("Anyone serves no unit and waits for no state: " + line);
        }
        return grant;
    }

    boolean open() {
        return role.equals(ANYONE);
    }

    boolean covers(Relation asked) {
        return relation == Relation.ANY || relation == asked;
    }
}
