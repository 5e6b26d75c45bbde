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
import vn.ntm.ledger.lineage.PlacesOfToday;
import vn.ntm.ledger.search.RegisterOrder;
import vn.ntm.ledger.search.RegisterReader;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.register.application.RegisterEntry;
import vn.ntm.ocop.register.application.RegisterFilter;
import vn.ntm.ocop.register.application.RegisterSearch;

/** Reads the register. */
@ApplicationScoped
class StoredRegisterSearch implements RegisterSearch {

    /** By whether a decision is on record. */
    private static final String PRODUCTS = """
            select p.decided, count(*) as products from (
                select s.product_key, bool_or(c.decision_number is not null) as decided
                from register_entry s join certification c on c.row_id = s.certification_row
                where %s group by s.product_key) p
            group by p.decided""";

    private final Jdbi jdbi;
    private final RegisterReader<RegisterEntry> reader;
    private final PlacesOfToday places;

    StoredRegisterSearch(Jdbi jdbi, PlacesOfToday places) {
        this.jdbi = jdbi;
        this.places = places;
        this.reader = new RegisterReader<>(jdbi, StoredRegisterSearch::entry);
    }

    @Override
    public List<RegisterEntry> page(
            RegisterFilter filter, RegisterOrder order, AsOf asOf, Optional<Cursor> from, int most) {
        return reader.page(question(filter, asOf), order, from, most);
    }

    @Override
    public long count(RegisterFilter filter, AsOf asOf) {
        return reader.count(question(filter, asOf));
    }

    @Override
    public Map<Evidence, Integer> products(RegisterFilter filter, AsOf asOf) {
        var question = question(filter, asOf);
        String sql = question.sql(RegisterOrder.DAY, false).over(PRODUCTS);
        return jdbi.withHandle(handle -> question.bound(handle.createQuery(sql), Optional.empty())
                .reduceRows(new TreeMap<>(), (products, row) -> {
                    Evidence best = row.getColumn("decided", Boolean.class) ? Evidence.DECISION : Evidence.REPORT;
                    products.put(best, row.getColumn("products", Integer.class));
                    return products;
                }));
    }

    @Override
    public void forEach(RegisterFilter filter, RegisterOrder order, AsOf asOf, Taker taker) throws IOException {
        reader.forEach(question(filter, asOf), order, taker::take);
    }

    private RegisterQuestion question(RegisterFilter filter, AsOf asOf) {
        UnitCode today = filter.todaysUnit();
        return new RegisterQuestion(filter, asOf, today == null ? List.of() : places.in(today, asOf));
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
