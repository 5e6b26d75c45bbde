package vn.ntm.criteria.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.report.application.RegisteredReport;
import vn.ntm.criteria.report.application.ReportRegister;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

@ApplicationScoped
class StoredReportRegister implements ReportRegister {

    private static final String PUBLISHED = """
             from report_publication where decision_signed_on <= :validOn
               and (cast(:year as integer) is null or programme_year = :year) and\s""" + Known.AT;

    private static final Keyset ORDER = Keyset.by("programme_year", "integer").then("edition", "integer");

    private final Jdbi jdbi;

    StoredReportRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegisteredReport> list(@Nullable ProgrammeYear year, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                "select *" + PUBLISHED,
                query -> bound(query, year, asOf),
                from,
                limit,
                StoredReportRegister::registered);
    }

    @Override
    public long count(@Nullable ProgrammeYear year, AsOf asOf) {
        return Keyset.count(jdbi, PUBLISHED, query -> bound(query, year, asOf));
    }

    @Override
    public RegisteredReport get(ProgrammeYear year, int edition, AsOf asOf) {
        return jdbi.withHandle(handle -> bound(
                                handle.createQuery("select *" + PUBLISHED + " and edition = :edition"), year, asOf)
                        .bind("edition", edition)
                        .map((columns, context) -> registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private static Query bound(Query query, @Nullable ProgrammeYear year, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bindByType("year", year, ProgrammeYear.class);
    }

    private static RegisteredReport registered(Row row) throws SQLException {
        return new RegisteredReport(
                ReportColumns.publication(row), row.optionalText("token"), row.instant("recorded_at"));
    }
}
