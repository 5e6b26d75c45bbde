package vn.ntm.awards.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.commendation.application.CommendationFilter;
import vn.ntm.awards.commendation.application.CommendationOrder;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.search.RegisterOrder;
import vn.ntm.ledger.search.RegisterReader;

@ApplicationScoped
class StoredRegister implements CommendationRegister {

    private static final String ONE = CommendationRows.COLUMNS + " from commendation c"
            + CommendationRows.UNIT_OF_THE_DAY + " where c.key = :key and " + Known.at("c.")
            + """
             and exists (select from register_entry e where e.commendation_row = c.row_id and e.shown_from <= :validOn)""";

    private static final String OF_YEAR = """
            select c.* from commendation c
            where c.programme_year = :year and %s and (c.annulled_on is null or c.annulled_on > :validOn)
              and (c.unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(c.unit_code, c.unit_on, :knownAt))
                or c.unit_code is null and exists (
                    select from unit_spell p where p.code = :unit and p.type = 'PROVINCE' and %s))
            order by c.key""".formatted(Known.at("c."), Known.at("p."));

    private final Jdbi jdbi;
    private final RegisterReader<RegisteredCommendation> reader;

    StoredRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.reader = new RegisterReader<>(jdbi, CommendationRows::registered);
    }

    @Override
    public List<RegisteredCommendation> list(
            CommendationFilter filter, CommendationOrder order, AsOf asOf, Optional<Cursor> from, int most) {
        return reader.page(new CommendationQuestion(filter, asOf), order(order), from, most);
    }

    @Override
    public long count(CommendationFilter filter, AsOf asOf) {
        return reader.count(new CommendationQuestion(filter, asOf));
    }

    @Override
    public void forEach(CommendationFilter filter, CommendationOrder order, AsOf asOf, Taker taker) throws IOException {
        reader.forEach(new CommendationQuestion(filter, asOf), order(order), taker::take);
    }

    @Override
    public RegisteredCommendation get(String key, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(ONE)
                        .bind("key", key)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, _) -> CommendationRows.registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public List<Commendation> ofYear(ProgrammeYear year, UnitCode unit, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_YEAR)
                .bind("year", year)
                .bind("unit", unit)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> StoredCommendations.commendation(new Row(columns)))
                .list());
    }

    private static RegisterOrder order(CommendationOrder order) {
        return switch (order) {
            case DAY -> RegisterOrder.DAY;
            case NEWEST -> RegisterOrder.NEWEST;
        };
    }
}
