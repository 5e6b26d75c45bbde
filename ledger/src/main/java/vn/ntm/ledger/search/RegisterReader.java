package vn.ntm.ledger.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/**
 * Reads a register. Where few entries match, all of them are found by what they have in common; where more do, a page is first
 * looked for among the entries that come next. So the work is bounded whether a word is in every name or in one.
 */
public final class RegisterReader<T> {

    private static final int ROWS_AT_A_TIME = 500;

    /** So many entries are looked through in order, and then so many, before those that match are looked for by their terms. */
    private static final List<Integer> WALKED = List.of(5_000, 60_000);

    /** Whoever asks for a file and does not read it keeps a connection no longer than this. */
    private static final String PATIENCE = "set local idle_in_transaction_session_timeout = '60s'";

    private final Jdbi jdbi;
    private final Keyset.Reader<T> reader;

    public RegisterReader(Jdbi jdbi, Keyset.Reader<T> reader) {
        this.jdbi = jdbi;
        this.reader = reader;
    }

    /** Takes one item after another. */
    @FunctionalInterface
    public interface Taker<T> {

        void take(T item) throws IOException;
    }

    /** The items that come next. */
    public List<T> page(RegisterSearching question, RegisterOrder order, Optional<Cursor> from, int most) {
        RegisterSql sql = question.sql(order, from.isPresent());
        Likely likely = question.isNarrow() ? Likely.FEW : likely(question, sql);
        if (likely.areFew()) {
            return read(question, sql.found(most), from);
        }
        for (int entries : WALKED) {
            List<T> next = read(question, sql.walk(entries, most), from);
            if (next.size() == most || (from.isPresent() && told(question, sql.isRest(entries), from))) {
                return next;
            }
            if (!likely.areMany(next.size(), most)) {
                break;
            }
        }
        return read(question, sql.found(most), from);
    }

    public long count(RegisterSearching question) {
        return jdbi.withHandle(handle -> question.bound(
                        handle.createQuery(
                                question.sql(RegisterOrder.DAY, false).count()),
                        Optional.empty())
                .mapTo(Long.class)
                .one());
    }

    /** Gives one after another in the order, all as they stand at one moment; none is kept. */
    public void forEach(RegisterSearching question, RegisterOrder order, Taker<T> taker) throws IOException {
        jdbi.useTransaction(handle -> {
            handle.execute("set transaction read only");
            handle.execute(PATIENCE);
            question.bound(handle.createQuery(question.sql(order, false).whole()), Optional.empty())
                    .setFetchSize(ROWS_AT_A_TIME)
                    .map((columns, _) -> reader.read(new Row(columns)))
                    .useIterator(entries -> {
                        while (entries.hasNext()) {
                            taker.take(entries.next());
                        }
                    });
        });
    }

    private Likely likely(RegisterSearching question, RegisterSql sql) {
        return sql.likely()
                .flatMap(
                        likely -> jdbi.withHandle(handle -> question.bound(handle.createQuery(likely), Optional.empty())
                                .mapTo(Double.class)
                                .findOne()))
                .map(Likely::new)
                .orElse(Likely.ALL);
    }

    private boolean told(RegisterSearching question, String sql, Optional<Cursor> from) {
        return jdbi.withHandle(handle -> question.bound(handle.createQuery(sql), from)
                .mapTo(Boolean.class)
                .one());
    }

    private List<T> read(RegisterSearching question, String sql, Optional<Cursor> from) {
        return jdbi.withHandle(handle -> question.bound(handle.createQuery(sql), from)
                .map((columns, _) -> reader.read(new Row(columns)))
                .list());
    }
}
