package vn.ntm.ocop.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.commune.PlacesOfToday;
import vn.ntm.ocop.register.application.RegisterEntry;
import vn.ntm.ocop.register.application.RegisterFilter;
import vn.ntm.ocop.register.application.RegisterOrder;
import vn.ntm.ocop.register.application.RegisterSearch;

/**
 * Reads the register. A page is first looked for among the entries that come next; where few of them match, all that match
 * are found by what they have in common. So the work is bounded whether a word is in every name or in one.
 */
@ApplicationScoped
class StoredRegisterSearch implements RegisterSearch {

    private static final int ROWS_AT_A_TIME = 500;

    /**
     * So many entries are looked through in order before those that match are looked for by their terms; the second number
     * where the first had a good part of a page: of what is seldom here there may be very much elsewhere.
     */
    private static final List<Integer> WALKED = List.of(5_000, 60_000);

    /** The part of a page at which twelve times as many entries should have two of them. */
    private static final int GOOD_PART = 6;

    /** Whoever asks for a file and does not read it keeps a connection no longer than this. */
    private static final String PATIENCE = "set local idle_in_transaction_session_timeout = '60s'";

    private final Jdbi jdbi;
    private final PlacesOfToday places;

    StoredRegisterSearch(Jdbi jdbi, PlacesOfToday places) {
        this.jdbi = jdbi;
        this.places = places;
    }

    @Override
    public List<RegisterEntry> page(
            RegisterFilter filter, RegisterOrder order, AsOf asOf, Optional<Cursor> from, int most) {
        var question = question(filter, asOf);
        RegisterSql sql = question.sql(order, from.isPresent());
        if (question.isNarrow()) {
            return read(question, sql.found(most), from);
        }
        for (int entries : WALKED) {
            List<RegisterEntry> next = read(question, sql.walk(entries, most), from);
            if (next.size() == most || (from.isPresent() && told(question, sql.isRest(entries), from))) {
                return next;
            }
            if (next.size() * GOOD_PART < most) {
                break;
            }
        }
        return read(question, sql.found(most), from);
    }

    @Override
    public long count(RegisterFilter filter, AsOf asOf) {
        var question = question(filter, asOf);
        return jdbi.withHandle(handle -> question.bound(
                        handle.createQuery(
                                question.sql(RegisterOrder.DAY, false).count()),
                        Optional.empty())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Map<Evidence, Integer> products(RegisterFilter filter, AsOf asOf) {
        var question = question(filter, asOf);
        String sql = question.sql(RegisterOrder.DAY, false).products();
        return jdbi.withHandle(handle -> question.bound(handle.createQuery(sql), Optional.empty())
                .reduceRows(new TreeMap<>(), (products, row) -> {
                    Evidence best = row.getColumn("decided", Boolean.class) ? Evidence.DECISION : Evidence.REPORT;
                    products.put(best, row.getColumn("products", Integer.class));
                    return products;
                }));
    }

    @Override
    public void forEach(RegisterFilter filter, RegisterOrder order, AsOf asOf, Taker taker) throws IOException {
        var question = question(filter, asOf);
        jdbi.useTransaction(handle -> {
            handle.execute("set transaction read only");
            handle.execute(PATIENCE);
            question.bound(handle.createQuery(question.sql(order, false).whole()), Optional.empty())
                    .setFetchSize(ROWS_AT_A_TIME)
                    .map((columns, _) -> entry(new Row(columns)))
                    .useIterator(entries -> {
                        while (entries.hasNext()) {
                            taker.take(entries.next());
                        }
                    });
        });
    }

    private RegisterQuestion question(RegisterFilter filter, AsOf asOf) {
        UnitCode today = filter.todaysUnit();
        return new RegisterQuestion(filter, asOf, today == null ? List.of() : places.in(today, asOf));
    }

    private boolean told(RegisterQuestion question, String sql, Optional<Cursor> from) {
        return jdbi.withHandle(handle -> question.bound(handle.createQuery(sql), from)
                .mapTo(Boolean.class)
                .one());
    }

    private List<RegisterEntry> read(RegisterQuestion question, String sql, Optional<Cursor> from) {
        return jdbi.withHandle(handle -> question.bound(handle.createQuery(sql), from)
                .map((columns, _) -> entry(new Row(columns)))
                .list());
    }

    private static RegisterEntry entry(Row row) throws SQLException {
        return new RegisterEntry(
                CertificateRows.registered(row),
                row.optionalText("producer_key"),
                row.optionalText("producer_name"),
                row.optionalNumber("set_no"),
                state(row.optionalNumber("state")),
                row.text("sort_name"));
    }

    private static @Nullable CertificateState state(@Nullable Integer number) {
        return number == null ? null : StateNumbers.state(number);
    }
}
