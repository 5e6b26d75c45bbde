package vn.ntm.criteria.funding.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.criteria.funding.ledger.application.PostingFilter;
import vn.ntm.criteria.funding.ledger.application.PostingRegister;
import vn.ntm.criteria.funding.ledger.application.RegisteredPosting;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

@ApplicationScoped
class StoredPostingRegister implements PostingRegister {

    private static final String KNOWN = " from funding_posting p where p.posted_on <= :validOn and " + Known.at("p.");

    /** A reversal is shown on what it reverses only if it was known. */
    private static final String COLUMNS = """
            select p.*, (select r.posting_id from funding_posting r
                         where r.reverses = p.posting_id and r.recorded_at <= :knownAt) as reversed_by""";

    private static final String FILTER = """
              and (cast(:unit as text) is null or p.unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(p.unit_code, p.posted_on, :knownAt)))
              and (cast(:year as integer) is null or p.programme_year = :year)
              and (cast(:source as text) is null or p.funding_source = :source)
              and (cast(:tier as text) is null or p.budget_tier = :tier)
              and (cast(:nature as text) is null or p.nature = :nature)
              and (cast(:stage as text) is null or p.stage = :stage)
              and (cast(:half as text) is null or (:half = 'FIRST') = (p.posted_on <= make_date(p.programme_year, 6, 30)))
              and (cast(:form as text) is null or p.form = :form)
              and (cast(:sponsorship as uuid) is null or p.sponsorship_id = cast(:sponsorship as uuid))
            """;

    private static final Keyset ORDER = Keyset.by("p.posted_on", "date").then("p.posting_id", "uuid");

    private final Jdbi jdbi;

    StoredPostingRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegisteredPosting> list(PostingFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                COLUMNS + KNOWN + FILTER,
                query -> bound(query, filter, asOf),
                from,
                limit,
                StoredPostings::registered);
    }

    @Override
    public long count(PostingFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, KNOWN + FILTER, query -> bound(query, filter, asOf));
    }

    @Override
    public RegisteredPosting get(UUID id, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + KNOWN + " and p.posting_id = :id")
                        .bind("id", id)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, context) -> StoredPostings.registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private static Query bound(Query query, PostingFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("unit", filter.unit())
                .bind("year", filter.programmeYear())
                .bind("source", filter.source())
                .bind("tier", filter.budgetTier())
                .bind("nature", filter.nature())
                .bind("stage", filter.stage())
                .bind("half", filter.half())
                .bind("form", filter.form())
                .bind("sponsorship", filter.sponsorship());
    }
}
