package vn.ntm.ledger.decided;

import java.util.Optional;
import vn.ntm.kernel.Cursor;

/** How the facts of one kind are read: by the number of the decision, in the order of the index over it. */
record KindSql(DecidedKind kind) {

    /** The rows that follow a place, as many as a page takes. */
    String page(Optional<Cursor> place) {
        String order = "coalesce(%s, '%s'), f.row_id".formatted(signedOn(), DecidedFact.LAST);
        boolean begun = place.isPresent() && kind.name().equals(kindOf(place.get()));
        String rest = begun ? " and (" + order + ") > (cast(:afterDay as date), cast(:afterRow as uuid))" : "";
        return "(" + columns() + rows() + rest + " order by " + order + " limit :limit)";
    }

    String count() {
        return "(select count(*) " + rows() + ")";
    }

    boolean isBefore(Cursor place) {
        return kind.name().compareTo(kindOf(place)) < 0;
    }

    private static String kindOf(Cursor place) {
        return place.after().getFirst();
    }

    private String columns() {
        DecidedKind.Shown shown = kind.shown();
        return """
            select '%s' as kind, f.row_id, cast(%s as text) as id, cast(%s as text) as about, %s as address,
                %s as number, %s as issuer, %s as signed_on, %s as valid_from, %s as valid_to, f.recorded_at,
                case when f.superseded_at <= :knownAt then f.superseded_at end as superseded_at, f.superseded_at is not null as replaced
            """.formatted(
                        kind.name(),
                        shown.id(),
                        shown.about(),
                        shown.address(),
                        kind.document().number(),
                        kind.document().issuer(),
                        signedOn(),
                        shown.from(),
                        shown.to());
    }

    /** Signed or, where no day of signing is on file, in effect by the day of the question. */
    private String rows() {
        return """
            from %1$s f
            where document_key(%2$s) = document_key(:number) and f.recorded_at <= :knownAt
              and coalesce(coalesce(%3$s, %4$s) <= :validOn, true)
              and (cast(:signedOn as date) is null or %3$s = :signedOn) and %5$s
            """.formatted(
                kind.table(), kind.document().number(), signedOn(), kind.shown().from(), kind.condition());
    }

    private String signedOn() {
        return kind.document().signedOn();
    }
}
