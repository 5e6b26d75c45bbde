package vn.ntm.ledger.search;

/**
 * The table {@code register_entry} of a service: beside the columns that all have, what tells two entries of a day apart, and
 * how an entry is shown.
 *
 * @param key the column that tells entries of the same day apart
 * @param keyType of that column
 * @param columns of an entry, called {@code s}, that its order needs, with a comma before each
 * @param inUnit that an entry lies in {@code :unit}, as it was known
 * @param details what is read of an entry {@code e} that was found, up to the bracket before what finds it
 * @param joins what follows that bracket: the finding is {@code f}
 */
public record RegisterTable(String key, String keyType, String columns, String inUnit, String details, String joins) {}
