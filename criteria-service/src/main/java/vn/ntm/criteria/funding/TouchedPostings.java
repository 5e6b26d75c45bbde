package vn.ntm.criteria.funding;

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

/** What was posted of units that a boundary change ends. */
@ApplicationScoped
class TouchedPostings implements TouchedFacts {

    private static final String POSTINGS =
            "select posting_id, unit_code, posted_on from funding_posting p where unit_code = any (:codes) and ";

    /** What was taken back rests on nothing any more, and neither does what takes it back. */
    private static final String STANDS = " and reverses is null"
            + " and not exists (select from funding_posting back where back.reverses = p.posting_id)";

    private final Jdbi jdbi;

    TouchedPostings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return jdbi
                .withHandle(handle -> handle.createQuery(POSTINGS + Known.AT)
                        .bindArray("codes", UnitCode.class, touch.lineage().codes())
                        .bind("knownAt", touch.knownAt())
                        .map((columns, context) -> posting(new Row(columns)))
                        .list())
                .stream()
                .flatMap(posting -> touch.through(posting.unit(), posting.on()).map(posting::through).stream())
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return jdbi.withHandle(
                handle -> handle.createQuery(POSTINGS + "recorded_at > :after and posted_on >= :day" + STANDS)
                        .bindArray("codes", UnitCode.class, codes)
                        .bind("after", recordedAfter)
                        .bind("day", day)
                        .map((columns, context) -> posting(new Row(columns)))
                        .list());
    }

    private static TouchedFact posting(Row row) throws SQLException {
        UUID id = row.id("posting_id");
        return new TouchedFact(
                Subject.FUNDING, id, row.code("unit_code"), null, row.date("posted_on"), "/v1/funding-postings/" + id);
    }
}
