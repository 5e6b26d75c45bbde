package vn.ntm.ledger.decided;

import vn.ntm.kernel.Bilingual;

/**
 * A kind of public fact that rests on a decision, and how such a fact is shown to who asks about the decision.
 *
 * @param name as it stands in answers: {@code recognition}
 * @param label what a fact of this kind is; never whom it is about
 * @param table where the facts are, called {@code f} in what follows
 * @param document where a row names the decision
 * @param shown what is told of a row
 * @param condition which rows are public
 */
public record DecidedKind(
        String name, Bilingual label, String table, NamedDocument document, Shown shown, String condition) {

    /** Targets, which every service has. */
    public static final DecidedKind PLANNED_TARGET = of(
            "planned-target",
            "Chỉ tiêu được giao",
            "Target",
            "planned_target",
            NamedDocument.in("decision_"),
            new Shown(
                    "f.row_id",
                    "f.unit_code",
                    "'/v1/targets/' || f.programme_year || '/' || f.unit_code || '/' || f.measure || '?validOn=' || f.announced_on",
                    "f.announced_on",
                    Shown.NEVER));

    /** A kind of which every row is public. */
    public static DecidedKind of(String name, String vi, String en, String table, NamedDocument document, Shown shown) {
        return new DecidedKind(name, new Bilingual(vi, en), table, document, shown, "true");
    }

    public DecidedKind where(String rows) {
        return new DecidedKind(name, label, table, document, shown, rows);
    }

    /**
     * What is told of a row, each as SQL.
     *
     * @param id what the fact is called by who asks for it
     * @param about what it is about, as the service's own code; never a name
     * @param address where it is read in this service
     * @param from the first day on which it has its effect
     * @param to the first day on which it has none any more
     */
    public record Shown(String id, String about, String address, String from, String to) {

        public static final String NEVER = "cast(null as date)";
    }
}
