package vn.ntm.criteria.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.dossier.application.CarriedUnits;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Row;

/**
 * The dossiers of units that a boundary change ends on which nothing is decided yet. Rules of carry-over say what becomes of
 * them; where one carries a dossier, it goes on for the successor.
 */
@ApplicationScoped
class TouchedDossiers implements TouchedFacts {

    private static final String OPEN = " and state not in ('RECOGNISED', 'ANNOUNCED', 'REFUSED')";

    private static final String KNOWN = """
            select * from (
                select distinct on (dossier_id) * from recognition_dossier where recorded_at <= :knownAt
                order by dossier_id, version desc) d
            where true""" + OPEN;

    private static final String LATER = """
            select * from recognition_dossier
            where unit_code = any (:codes) and unit_on >= :day and superseded_at is null
              and dossier_id in (select dossier_id from recognition_dossier where version = 1 and recorded_at > :after)""" + OPEN;

    private final Jdbi jdbi;

    private final Lineages lineages;

    TouchedDossiers(Jdbi jdbi, Lineages lineages) {
        this.jdbi = jdbi;
        this.lineages = lineages;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        Rulebook rules = lineages.rules(touch.knownAt());
        return jdbi
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("knownAt", touch.knownAt())
                        .map((columns, _) -> fact(new Row(columns)))
                        .list())
                .stream()
                .flatMap(fact -> through(fact, touch, rules).stream())
                .toList();
    }

    /** The fact, through the unit of the eve whose it is by then: its own, or one to which an earlier change carried it. */
    private static Optional<TouchedFact> through(TouchedFact fact, Touch touch, Rulebook rules) {
        LocalDate opened = Objects.requireNonNull(fact.on());
        LocalDate day = opened.isAfter(touch.eve()) ? opened : touch.eve();
        Level title = Level.valueOf(Objects.requireNonNull(fact.title()));
        return touch.lineage()
                .at(fact.unit(), opened)
                .flatMap(unit -> CarriedUnits.heir(unit, title, day, touch.lineage(), rules))
                .filter(touch.units()::contains)
                .map(unit ->
                        new TouchedFact(fact.subject(), fact.id(), unit.code(), fact.title(), fact.on(), fact.href()));
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return jdbi.withHandle(handle -> handle.createQuery(LATER)
                .bindArray("codes", UnitCode.class, codes)
                .bind("day", day)
                .bind("after", recordedAfter)
                .map((columns, _) -> fact(new Row(columns)))
                .list());
    }

    private static TouchedFact fact(Row row) throws SQLException {
        UUID id = row.id("dossier_id");
        return new TouchedFact(
                Subject.DOSSIER,
                id,
                row.code("unit_code"),
                row.text("level"),
                row.date("unit_on"),
                "/v1/recognition-dossiers/" + id);
    }
}
