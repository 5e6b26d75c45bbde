package vn.ntm.ledger.access;

import java.util.Set;

/**
 * One row of the authorisation table: who may do one thing, and for which units.
 *
 * @param operation the operation's name in the API document
 * @param role a role of the tokens, or {@link #ANYONE}
 */
record Grant(String operation, String role, Relation relation) {

    /** Whoever asks, without a token. */
    static final String ANYONE = "anyone";

    /** The only state until an operation depends on one: a table that names another is refused. */
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

    /** @throws IllegalArgumentException if the line is no row of the table */
    static Grant of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != CELLS || !ROLES.contains(cells[1]) || !cells[CELLS - 1].equals(ANY_STATE)) {
            throw new IllegalArgumentException("Not a row of the authorisation table: " + line);
        }
        var grant = new Grant(cells[0], cells[1], Relation.valueOf(cells[2]));
        if (grant.open() && grant.relation() != Relation.ANY) {
            throw new IllegalArgumentException("Anyone serves no unit: " + line);
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
