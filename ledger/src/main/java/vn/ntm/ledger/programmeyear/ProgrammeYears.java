package vn.ntm.ledger.programmeyear;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.version.EntityVersion;

/** The programme years on file: every state that a year was in stays there. */
@ApplicationScoped
public class ProgrammeYears {

    private static final String STATE = """
            select y.*, a.actor from programme_year y join act a on a.id = y.recorded_by
            where y.programme_year = :year and\s""";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    ProgrammeYears(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "programme_year");
        this.identities = identities;
    }

    /** Whether the published figures of the year were final. */
    public YearStatus status(ProgrammeYear year, Instant knownAt) {
        return at(year, knownAt).state().step() == YearState.Step.CLOSED ? YearStatus.CLOSED : YearStatus.OPEN;
    }

    /**
     * Makes sure that the year stays as it is until the transaction ends, and is open.
     *
     * @throws Refusal if its published figures cannot change
     */
    public void requireOpen(ProgrammeYear year) {
        switch (shared(year).state()) {
            case YearState.Open _ -> {}
            case YearState.ClosingProposed _ ->
                throw new Refusal(YearProblem.PROGRAMME_YEAR_BEING_CLOSED, Map.of("year", year.value()));
            case YearState.Closed _ ->
                throw new Refusal(YearProblem.PROGRAMME_YEAR_CLOSED, Map.of("year", year.value()));
        }
    }

    YearOnFile at(ProgrammeYear year, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(STATE + Known.at("y."))
                .bind("year", year)
                .bind("knownAt", knownAt)
                .map((row, context) -> read(row))
                .findOne()
                .orElse(YearOnFile.untouched(year)));
    }

    /** The year as it stands, which nobody else changes until the transaction ends. */
    YearOnFile held(ProgrammeYear year) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select (h.state).*, h.actor from hold_programme_year(:year) h")
                        .bind("year", year)
                        .map((row, context) -> read(row))
                        .findOne()
                        .orElse(YearOnFile.untouched(year)));
    }

    /** Records where the year stands now. */
    YearOnFile record(YearOnFile before, YearState state, Provenance provenance, Filing filing) {
        UUID rowId = identities.next();
        long version = before.version().value() + 1;
        Map<String, Object> values =
                Map.of("programme_year", before.year(), "status", state.step(), "version", version);
        before.row()
                .ifPresentOrElse(
                        said -> table.replace(said.rowId(), rowId, filing, provenance, values),
                        () -> table.add(rowId, filing, provenance, values));
        return new YearOnFile(
                before.year(),
                state,
                new EntityVersion(version),
                Optional.of(new YearOnFile.Said(rowId, provenance, filing.at())));
    }

    /** The year as it stands, which does not change until the transaction ends; others may rely on it too. */
    private YearOnFile shared(ProgrammeYear year) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select 1 from (select pg_advisory_xact_lock_shared(hashtextextended('programme_year ' || :year, 0))) held")
                .bind("year", Integer.toString(year.value()))
                .mapTo(Integer.class)
                .one());
        return jdbi.withHandle(handle -> handle.createQuery(STATE + "y.superseded_at is null")
                .bind("year", year)
                .map((row, context) -> read(row))
                .findOne()
                .orElse(YearOnFile.untouched(year)));
    }

    private static YearOnFile read(ResultSet columns) throws SQLException {
        var row = new Row(columns);
        YearState state = switch (YearState.Step.valueOf(columns.getString("status"))) {
            case OPEN -> new YearState.Open();
            case CLOSING_PROPOSED -> new YearState.ClosingProposed(columns.getString("actor"));
            case CLOSED -> new YearState.Closed();
        };
        return new YearOnFile(
                new ProgrammeYear(columns.getInt("programme_year")),
                state,
                new EntityVersion(columns.getLong("version")),
                Optional.of(new YearOnFile.Said(
                        columns.getObject("row_id", UUID.class),
                        row.provenance(),
                        columns.getObject("recorded_at", OffsetDateTime.class).toInstant())));
    }

    /** Whether a year's published figures can still change. */
    public enum YearStatus {
        OPEN,
        CLOSED
    }
}
