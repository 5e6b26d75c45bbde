package vn.ntm.criteria.sponsorship.touched;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The sponsorships of units that a boundary change ends, but for those that were over by then. */
@ApplicationScoped
class TouchedSponsorships implements TouchedFacts {

    private static final String SPONSORSHIPS =
            "select sponsorship_id, unit_code, decision_signed_on from sponsorship where unit_code = any (:codes) and ";

    private final Jdbi jdbi;

    TouchedSponsorships(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return jdbi
                .withHandle(handle -> handle.createQuery(SPONSORSHIPS
                                + "(until_year is null or until_year >= extract(year from cast(:eve as date))) and "
                                + Known.AT)
                        .bindArray("codes", UnitCode.class, touch.lineage().codes())
                        .bind("eve", touch.eve())
                        .bind("knownAt", touch.knownAt())
                        .map((columns, context) -> sponsorship(new Row(columns)))
                        .list())
                .stream()
                .flatMap(given -> touch.through(given.unit(), given.on()).map(given::through).stream())
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SPONSORSHIPS + "superseded_at is null and recorded_at > :after and decision_signed_on >= :day")
                .bindArray("codes", UnitCode.class, codes)
                .bind("after", recordedAfter)
                .bind("day", day)
                .map((columns, context) -> sponsorship(new Row(columns)))
                .list());
    }

    private static TouchedFact sponsorship(Row row) throws SQLException {
        UUID id = row.id("sponsorship_id");
        return new TouchedFact(
                Subject.FUNDING,
                id,
                row.code("unit_code"),
                null,
                row.date("decision_signed_on"),
                "/v1/sponsorships/" + id);
    }
}
