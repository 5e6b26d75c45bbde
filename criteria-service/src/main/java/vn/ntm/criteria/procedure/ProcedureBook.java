package vn.ntm.criteria.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.procedure.domain.Procedure;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;
import vn.ntm.criteria.procedure.domain.ProcedureStep;
import vn.ntm.criteria.procedure.domain.ProcedureSubject;
import vn.ntm.criteria.procedure.domain.Settings;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.unit.UnitType;

/** The procedures on file. */
@ApplicationScoped
public class ProcedureBook {

    private static final String PROCEDURE =
            "select p.*, lower(valid) as valid_from, upper(valid) as valid_to from recognition_procedure p where "
                    + Known.AT;

    private static final String IN_FORCE = " and valid @> cast(:day as date)";
    private static final Keyset ORDER = Keyset.by("procedure_code", "text");

    private final Jdbi jdbi;

    ProcedureBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The procedure by which a unit of this kind comes to the title, as of a day. */
    public Optional<Procedure> leadingTo(Level level, UnitType type, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(PROCEDURE
                        + " and valid @> :day and subject = 'RECOGNITION' and :level = any (levels) and :type = any (unit_types)"
                        + " order by procedure_code limit 1")
                .bind("knownAt", asOf.knownAt())
                .bind("day", asOf.validOn())
                .bind("level", level)
                .bind("type", type)
                .map((columns, _) -> listed(columns, asOf.knownAt()).procedure())
                .findOne());
    }

    /** The procedure that a dossier keeps to: as it was in force on a day, and known at an instant. */
    public Optional<Listed> find(String code, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(PROCEDURE + " and valid @> :day and procedure_code = :code")
                .bind("knownAt", asOf.knownAt())
                .bind("day", asOf.validOn())
                .bind("code", code)
                .map((columns, _) -> listed(columns, asOf.knownAt()))
                .findOne());
    }

    /** What its steps are held against on a day. */
    public Settings settings(String code, AsOf asOf) {
        var values = new HashMap<Settings.Key, BigDecimal>();
        settingsOf(code, asOf)
                .forEach(setting -> values.put(new Settings.Key(setting.step(), setting.parameter()), setting.value()));
        return new Settings(values);
    }

    /**
     * The working days within which a dossier is to leave a state to which it came on a day; nothing if nobody set them.
     *
     * @param opened when the dossier was opened: it keeps to the steps that were known then
     */
    public Optional<Integer> workingDays(
            String code, DossierStage state, LocalDate since, Instant opened, Instant knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select deadline_working_days(:code, :state, :since, :opened, :knownAt)")
                        .bind("code", code)
                        .bind("state", state)
                        .bind("since", since)
                        .bind("opened", opened)
                        .bind("knownAt", knownAt)
                        .mapTo(Integer.class)
                        .findOne());
    }

    /** The procedures in force on a day, by their codes. */
    List<Listed> list(AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                PROCEDURE + IN_FORCE,
                query -> query.bind("knownAt", asOf.knownAt()).bind("day", asOf.validOn()),
                place,
                most,
                row -> listed(row.columns(), asOf.knownAt()));
    }

    long count(AsOf asOf) {
        return Keyset.count(
                jdbi,
                "from recognition_procedure where " + Known.AT + IN_FORCE,
                query -> query.bind("knownAt", asOf.knownAt()).bind("day", asOf.validOn()));
    }

    List<SettingOnFile> settingsOf(String code, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from procedure_setting where " + Known.AT
                        + " and valid @> :day and procedure_code = :code order by step_no, parameter")
                .bind("knownAt", asOf.knownAt())
                .bind("day", asOf.validOn())
                .bind("code", code)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new SettingOnFile(
                            row.number("step_no"),
                            row.choice("parameter", ProcedureParameter.class),
                            row.decimal("value"),
                            row.optionalText("legal_basis"),
                            row.provenance());
                })
                .list());
    }

    private Listed listed(ResultSet columns, Instant knownAt) throws SQLException {
        var row = new Row(columns);
        String code = row.text("procedure_code");
        List<StepOnFile> steps = steps(code, knownAt);
        var procedure = new Procedure(
                code,
                row.choice("subject", ProcedureSubject.class),
                Set.copyOf(words(columns, "unit_types")),
                words(columns, "levels").stream().map(Level::valueOf).collect(Collectors.toSet()),
                row.optionalDate("valid_from"),
                row.optionalDate("valid_to"),
                steps.stream().map(StepOnFile::step).toList());
        return new Listed(procedure, row.optionalText("legal_basis"), row.provenance(), steps);
    }

    private List<StepOnFile> steps(String code, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from procedure_step where " + Known.AT
                        + " and procedure_code = :code order by step_no")
                .bind("knownAt", knownAt)
                .bind("code", code)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    var step = new ProcedureStep(
                            row.number("step_no"),
                            row.text("from_state"),
                            row.text("to_state"),
                            row.text("actor"),
                            row.optionalText("guard"),
                            row.optionalText("output"),
                            row.optionalText("legal_basis"));
                    return new StepOnFile(step, row.provenance());
                })
                .list());
    }

    private static List<String> words(ResultSet columns, String name) throws SQLException {
        return Arrays.asList((String[]) columns.getArray(name).getArray());
    }

    /** A procedure, and where it was read. */
    public record Listed(
            Procedure procedure, @Nullable String legalBasis, Provenance provenance, List<StepOnFile> steps) {}

    /** A step, and where it was read. */
    public record StepOnFile(ProcedureStep step, Provenance provenance) {}

    /** A number that a step is held against, and where it was read. */
    record SettingOnFile(
            int step,
            ProcedureParameter parameter,
            BigDecimal value,
            @Nullable String legalBasis,
            Provenance provenance) {}
}
