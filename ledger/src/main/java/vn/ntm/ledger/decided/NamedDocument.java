package vn.ntm.ledger.decided;

/**
 * Where a row of facts names the decision that it rests on.
 *
 * @param number the column of its number, as printed
 * @param issuer what says who issued it; no more than a null where the row does not
 * @param signedOn what says when it was signed; likewise
 */
public record NamedDocument(String number, String issuer, String signedOn) {

    /** @param start what the names of the three columns begin with, such as {@code decision_} */
    public static NamedDocument in(String start) {
        return new NamedDocument(start + "number", start + "issuer", start + "signed_on");
    }

    /** Of a row that has the number alone. */
    public static NamedDocument byNumber(String column) {
        return new NamedDocument(column, "cast(null as text)", "cast(null as date)");
    }
}
