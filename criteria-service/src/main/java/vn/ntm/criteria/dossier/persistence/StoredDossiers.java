package vn.ntm.criteria.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.dossier.application.DossierOnFile;
import vn.ntm.criteria.dossier.application.Dossiers;
import vn.ntm.criteria.dossier.domain.Finding;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.criteria.procedure.ProcedureBook;
import vn.ntm.criteria.procedure.domain.Procedure;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredDossiers implements Dossiers {

    private static final String STEPS = """
            select d.*, a.actor, a.roles from recognition_dossier d join act a on a.id = d.recorded_by
            where d.dossier_id = :id and d.recorded_at <= :knownAt and d.step_on <= :day order by d.version""";

    private final Jdbi jdbi;
    private final FactTable table;
    private final FactTable findingTable;
    private final ProcedureBook procedures;
    private final CriteriaSets sets;
    private final Identities identities;
    private final Calendar calendar;
    private final Turns turns;

    StoredDossiers(
            Jdbi jdbi,
            ProcedureBook procedures,
            CriteriaSets sets,
            Identities identities,
            Calendar calendar,
            Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "recognition_dossier");
        this.findingTable = new FactTable(jdbi, "dossier_finding");
        this.procedures = procedures;
        this.sets = sets;
        this.identities = identities;
        this.calendar = calendar;
        this.turns = turns;
    }

    @Override
    public DossierOnFile get(UUID id, AsOf asOf) {
        Map<Long, List<Finding>> findings = findings(id);
        List<StoredStep> rows = jdbi.withHandle(handle -> handle.createQuery(STEPS)
                .bind("id", id)
                .bind("knownAt", asOf.knownAt())
                .bind("day", asOf.validOn())
                .map((columns, _) -> StoredStep.of(columns, findings, this::numbers))
                .list());
        if (rows.isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND, Map.of());
        }
        List<DossierOnFile.Entry> steps = new ArrayList<>();
        for (StoredStep row : rows) {
            steps.add(row.entry(steps));
        }
        StoredStep last = rows.getLast();
        var dossier = new RecognitionDossier(
                id,
                last.subject(),
                procedure(last),
                steps.getLast().state(),
                steps.stream().map(DossierOnFile.Entry::made).toList());
        return new DossierOnFile(dossier, steps);
    }

    @Override
    public DossierOnFile held(UUID id) {
        turns.take("recognition_dossier " + id);
        return get(id, new AsOf(calendar.today(), calendar.now()));
    }

    @Override
    public boolean hasOneLike(RecognitionDossier dossier, SortedSet<UUID> units) {
        var subject = dossier.subject();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from recognition_dossier
                        where unit_id = any (:units) and level = :level and programme_year = :year and dossier_id <> :id
                          and superseded_at is null and state <> 'REFUSED')""")
                .bindArray("units", UUID.class, units)
                .bind("level", subject.level())
                .bind("year", subject.programmeYear())
                .bind("id", dossier.id())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean takesPlace(RecognitionDossier dossier, SortedSet<UUID> units) {
        var subject = dossier.subject();
        turns.take(
                "recognition_dossier of %s %s %s".formatted(units.first(), subject.level(), subject.programmeYear()));
        return !hasOneLike(dossier, units);
    }

    @Override
    public void open(RecognitionDossier dossier, Provenance basis, Filing filing) {
        Map<String, @Nullable Object> values = StoredStep.values(dossier);
        values.put("procedure_known_at", filing.at());
        table.add(identities.next(), filing, basis, values);
    }

    @Override
    public void record(DossierOnFile before, RecognitionDossier dossier, Provenance basis, Filing filing) {
        Map<String, @Nullable Object> values = StoredStep.values(dossier);
        values.put("procedure_known_at", before.steps().getFirst().at());
        table.replace(before.steps().getLast().rowId(), identities.next(), filing, basis, values);
        StoredStep.findings(dossier.state()).forEach(finding -> {
            var found = new HashMap<String, @Nullable Object>();
            found.put("dossier_id", dossier.id());
            found.put("version", dossier.version());
            found.put("set_code", dossier.subject().criteriaSet().code());
            found.put("set_version", dossier.subject().criteriaSet().number());
            found.put("criterion_no", finding.criterion());
            found.put("verdict", finding.verdict());
            found.put("department", finding.department());
            found.put("evidence", finding.evidence());
            findingTable.add(identities.next(), filing, basis, found);
        });
    }

    /** What is published never changes, so the set says what it said when it was pinned. */
    private SequencedSet<Integer> numbers(SetVersion set) {
        return sets.published(set, calendar.now()).orElseThrow().criteria().stream()
                .map(Criterion::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Procedure procedure(StoredStep step) {
        return procedures
                .find(step.procedureCode(), new AsOf(step.subject().unitOn(), step.procedureKnownAt()))
                .orElseThrow(() -> new IllegalStateException("no procedure " + step.procedureCode()))
                .procedure();
    }

    private Map<Long, List<Finding>> findings(UUID id) {
        var findings = new HashMap<Long, List<Finding>>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select * from dossier_finding where dossier_id = :id order by version, criterion_no")
                .bind("id", id)
                .map((columns, _) -> StoredStep.finding(columns))
                .forEach(found -> findings.computeIfAbsent(found.version(), _ -> new ArrayList<>())
                        .add(found.finding())));
        return findings;
    }
}
