package vn.ntm.awards.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.commendation.application.CommendationFilter;
import vn.ntm.awards.commendation.application.CommendationOrder;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.lineage.PlacesOfToday;
import vn.ntm.ledger.search.RegisterOrder;
import vn.ntm.ledger.search.RegisterReader;

@ApplicationScoped
class StoredRegister implements CommendationRegister {

    /** Those that had been given by the day of the question. */
    private static final String SHOWN = CommendationRows.COLUMNS + " from commendation c"
            + CommendationRows.UNIT_OF_THE_DAY + " where " + Known.at("c.")
            + " and exists (select from register_entry e where e.commendation_row = c.row_id and e.shown_from <= :validOn) and ";

    private final Jdbi jdbi;
    private final RegisterReader<RegisteredCommendation> reader;
    private final PlacesOfToday places;

    StoredRegister(Jdbi jdbi, PlacesOfToday places) {
        this.jdbi = jdbi;
        this.places = places;
        this.reader = new RegisterReader<>(jdbi, CommendationRows::registered);
    }

    @Override
    public List<RegisteredCommendation> list(
            CommendationFilter filter, CommendationOrder order, AsOf asOf, Optional<Cursor> from, int most) {
        return reader.page(question(filter, asOf), order(order), from, most);
    }

    @Override
    public long count(CommendationFilter filter, AsOf asOf) {
        return reader.count(question(filter, asOf));
    }

    @Override
    public void forEach(CommendationFilter filter, CommendationOrder order, AsOf asOf, Taker taker) throws IOException {
        reader.forEach(question(filter, asOf), order(order), taker::take);
    }

    @Override
    public RegisteredCommendation get(String key, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(SHOWN + "c.key = :key")
                        .bind("key", key)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, _) -> CommendationRows.registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public List<RegisteredCommendation> of(Collection<String> keys, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(SHOWN + "c.key = any (:keys)")
                .bindArray("keys", String.class, keys.toArray())
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> CommendationRows.registered(new Row(columns)))
                .list());
    }

    private CommendationQuestion question(CommendationFilter filter, AsOf asOf) {
        UnitCode today = filter.todaysUnit();
        return new CommendationQuestion(filter, asOf, today == null ? List.of() : places.in(today, asOf));
    }

    private static RegisterOrder order(CommendationOrder order) {
        return switch (order) {
            case DAY -> RegisterOrder.DAY;
            case NEWEST -> RegisterOrder.NEWEST;
        };
    }
}
