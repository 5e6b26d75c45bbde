package vn.ntm.criteria.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.report.application.ReportsOnFile;
import vn.ntm.criteria.report.domain.ReportInput;
import vn.ntm.criteria.report.domain.ReportPublication;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredReports implements ReportsOnFile {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredReports(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "report_publication");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public Optional<ReportPublication> lastHeld(ProgrammeYear year) {
        turns.take("report of " + year.value());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from report_publication where programme_year = :year and superseded_at is null
                        order by edition desc limit 1""")
                .bind("year", year)
                .map((columns, context) -> ReportColumns.publication(new Row(columns)))
                .findOne());
    }

    @Override
    public void add(ReportPublication publication, String token, Filing filing) {
        var report = publication.report();
        Decision basis = publication.basis();
        table.add(
                identities.next(),
                filing,
                new Provenance(basis.source(), basis.confidence(), publication.reason()),
                Map.ofEntries(
                        Map.entry("programme_year", report.year()),
                        Map.entry("edition", publication.edition()),
                        Map.entry("figures_on", report.figuresOn()),
                        Map.entry("figures_known_at", report.figuresKnownAt()),
                        Map.entry(
                                "input_names",
                                report.inputs().stream().map(ReportInput::name).toList()),
                        Map.entry(
                                "input_hashes",
                                report.inputs().stream().map(ReportInput::hash).toList()),
                        Map.entry("report_hash", report.reportHash()),
                        Map.entry("token", token),
                        Map.entry("decision_number", Objects.requireNonNull(basis.number())),
                        Map.entry("decision_issuer", Objects.requireNonNull(basis.issuer())),
                        Map.entry("decision_signed_on", Objects.requireNonNull(basis.signedOn()))));
    }
}
