package vn.ntm.ledger.register.planned;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

/** The versions of targets on file, as whoever files another one finds them. */
@ApplicationScoped
public class Targets {

    private static final String OF_KEY = """
            select * from planned_target
            where programme_year = :year and unit_code = :unit and measure = :measure and basis = :basis
              and superseded_at is null and\s""";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    Targets(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "planned_target");
        this.identities = identities;
        this.turns = turns;
    }

    /** Nobody else sets the target until the transaction ends. */
    public void hold(TargetKey key) {
        turns.take("target " + key);
    }

    /** Nobody else files anything by the decision until the transaction ends. */
    public void hold(Decision decision) {
        turns.take("decision " + decision.number() + " " + decision.issuer());
    }

    /** What the same report said of the same target. */
    public Optional<OnFile<TargetRecord>> reported(TargetRecord target) {
        return one(
                "decision_number is null and announced_on is not distinct from cast(:day as date) and source = :source",
                target.key(),
                query -> query.bind("day", target.holdsFrom())
                        .bind("source", target.provenance().source()));
    }

    /** What the same decision said of the same target. */
    public Optional<OnFile<TargetRecord>> decided(TargetKey key, Decision decision) {
        return one(
                "decision_number = :number and decision_issuer = :issuer and decision_signed_on = :signedOn",
                key,
                query -> query.bind("number", decision.number())
                        .bind("issuer", decision.issuer())
                        .bind("signedOn", decision.signedOn()));
    }

    /** What a decision says of the target from just that day on. */
    public Optional<OnFile<TargetRecord>> decidedFrom(TargetKey key, LocalDate day) {
        return one("decision_number is not null and announced_on = :day", key, query -> query.bind("day", day));
    }

    /** Another day of the same year on which this document is said to be signed: its issuer numbers them year by year. */
    public Optional<LocalDate> signedOtherwise(Decision decision) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select min(decision_signed_on) from planned_target
                        where decision_number = :number and decision_issuer = :issuer and superseded_at is null
                          and decision_signed_on <> :signedOn
                          and extract(year from decision_signed_on) = extract(year from cast(:signedOn as date))""")
                .bind("number", decision.number())
                .bind("issuer", decision.issuer())
                .bind("signedOn", decision.signedOn())
                .mapTo(LocalDate.class)
                .findOne());
    }

    public void add(TargetRecord target, Filing filing) {
        table.add(identities.next(), filing, target.provenance(), TargetRows.values(target));
    }

    public void replace(UUID rowId, TargetRecord target, Filing filing) {
        table.supersede(rowId, filing);
        add(target, filing);
    }

    private Optional<OnFile<TargetRecord>> one(String condition, TargetKey key, UnaryOperator<Query> bound) {
        return jdbi.withHandle(handle -> bound.apply(handle.createQuery(OF_KEY + condition))
                .bind("year", key.year())
                .bind("unit", key.unit())
                .bind("measure", key.measure())
                .bind("basis", key.basis())
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new OnFile<>(row.id("row_id"), TargetRows.read(row));
                })
                .findOne());
    }
}
