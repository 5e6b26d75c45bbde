package vn.ntm.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** The years that are closed. What was published for a closed year is frozen. */
@ApplicationScoped
class ProgrammeYears implements ImportKind {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Calendar calendar;

    ProgrammeYears(Jdbi jdbi, Identities identities, Calendar calendar) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "programme_year");
        this.identities = identities;
        this.calendar = calendar;
    }

    YearStatus status(ProgrammeYear year, Instant knownAt) {
        boolean closed = jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from programme_year where programme_year = :year and " + Known.AT + ")")
                .bind("year", year)
                .bind("knownAt", knownAt)
                .mapTo(Boolean.class)
                .one());
        return closed ? YearStatus.CLOSED : YearStatus.OPEN;
    }

    /** @throws Refusal if the year is closed */
    void requireOpen(ProgrammeYear year) {
        if (status(year, calendar.now()) == YearStatus.CLOSED) {
            throw new Refusal(RegisterProblem.PROGRAMME_YEAR_CLOSED, Map.of("year", year.value()));
        }
    }

    @Override
    public String name() {
        return "programme-years";
    }

    @Override
    public List<String> columns() {
        return List.of("programmeYear", "status", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        ProgrammeYear year = row.requiredYear("programmeYear");
        if (row.requiredChoice("status", YearStatus.class) != YearStatus.CLOSED) {
            throw ImportRow.invalid(
                    "status", "OPEN", "CLOSED (năm chưa nêu là năm mở)", "CLOSED (other years are open)");
        }
        Provenance provenance = row.provenance();
        return filing.file(
                onFile(year),
                provenance,
                "programme year " + year.value(),
                rowId -> {
                    table.supersede(rowId, filing);
                    add(year, provenance, filing);
                },
                () -> add(year, provenance, filing));
    }

    private void add(ProgrammeYear year, Provenance provenance, Filing filing) {
        table.add(identities.next(), filing, provenance, Map.of("programme_year", year, "status", YearStatus.CLOSED));
    }

    private Optional<OnFile<Provenance>> onFile(ProgrammeYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from programme_year where programme_year = :year and superseded_at is null")
                .bind("year", year)
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), new Row(columns).provenance()))
                .findOne());
    }

    /** Whether a year's published figures can still change. */
    enum YearStatus {
        OPEN,
        CLOSED
    }
}
