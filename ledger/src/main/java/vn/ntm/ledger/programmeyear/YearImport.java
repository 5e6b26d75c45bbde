package vn.ntm.ledger.programmeyear;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Loads years that were closed before this system came. */
@ApplicationScoped
class YearImport implements ImportKind {

    private static final Set<String> LOADING = Set.of("system", "administrator");

    private final ProgrammeYears years;
    private final CurrentAct act;

    YearImport(ProgrammeYears years, CurrentAct act) {
        this.years = years;
        this.act = act;
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
        if (row.requiredChoice("status", ProgrammeYears.YearStatus.class) != ProgrammeYears.YearStatus.CLOSED) {
            throw ImportRow.invalid(
                    "status", "OPEN", "CLOSED (năm chưa nêu là năm mở)", "CLOSED (other years are open)");
        }
        if (act.actor().roles().stream().noneMatch(LOADING::contains)) {
            throw new Refusal(YearProblem.PROGRAMME_YEAR_CLOSED_BY_TWO, Map.of());
        }
        Provenance provenance = row.provenance();
        YearOnFile onFile = years.held(year);
        if (onFile.state() instanceof YearState.ClosingProposed) {
            throw new Refusal(YearProblem.PROGRAMME_YEAR_BEING_CLOSED, Map.of("year", year.value()));
        }
        var closed = new YearState.Closed();
        return filing.file(
                current(onFile),
                new Said(closed, provenance),
                "programme year " + year.value(),
                _ -> years.record(onFile, closed, provenance, filing),
                () -> years.record(onFile, closed, provenance, filing));
    }

    private static Optional<OnFile<Said>> current(YearOnFile onFile) {
        return onFile.row().map(said -> new OnFile<>(said.rowId(), new Said(onFile.state(), said.provenance())));
    }

    /** What a row says of a year. */
    private record Said(YearState state, Provenance provenance) {}
}
