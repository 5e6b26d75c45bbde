package vn.ntm.criteria.dossier.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The decisions on file. */
@ApplicationScoped
class Decisions {

    private final Jdbi jdbi;
    private final FactTable table;
    private final FactTable items;
    private final Identities identities;

    Decisions(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "recognition_decision");
        this.items = new FactTable(jdbi, "recognition_decision_item");
        this.identities = identities;
    }

    /**
     * Whether the issuer has used the number in the year of the signing: in a decision that was made here, or in one that
     * was found in the public record. Whoever asks next waits until this transaction ends.
     */
    boolean used(RecognitionDecision decision) {
        int year = decision.signedOn().getYear();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('recognition_decision ' || :number || ' ' || :year, 0))) held")
                .bind("number", decision.number())
                .bind("year", Integer.toString(year))
                .mapTo(Integer.class)
                .one());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from recognition_decision
                                where number = :number and issuer = :issuer and year_of(signed_on) = :year
                                  and superseded_at is null)
                            or exists (select from recognition
                                where decision_number = :number and decision_issuer = :issuer
                                  and year_of(decision_signed_on) = :year and superseded_at is null)""")
                .bind("number", decision.number())
                .bind("issuer", decision.issuer())
                .bind("year", year)
                .mapTo(Boolean.class)
                .one());
    }

    void add(RecognitionDecision decision, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("decision_id", decision.id());
        values.put("number", decision.number());
        values.put("issuer", decision.issuer());
        values.put("signed_on", decision.signedOn());
        values.put("round", decision.round());
        table.add(identities.next(), filing, decision.provenance(), values);
        decision.items().forEach(item -> {
            var row = new HashMap<String, @Nullable Object>();
            row.put("decision_id", decision.id());
            row.put("dossier_id", item.dossier());
            row.put("unit_code", item.unit());
            row.put("level", item.level());
            row.put("programme_year", item.programmeYear());
            row.put("field", item.field());
            items.add(identities.next(), filing, decision.provenance(), row);
        });
    }

    /** @throws Refusal if there was none with this id */
    RecognitionDecision get(UUID id, Instant knownAt) {
        List<RecognitionDecision.Item> recognised = items(id, knownAt);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from recognition_decision where decision_id = :id and " + Known.AT)
                .bind("id", id)
                .bind("knownAt", knownAt)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new RecognitionDecision(
                            row.id("decision_id"),
                            row.text("number"),
                            row.text("issuer"),
                            row.date("signed_on"),
                            row.optionalNumber("round"),
                            row.provenance(),
                            recognised);
                })
                .findOne()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of())));
    }

    private List<RecognitionDecision.Item> items(UUID id, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from recognition_decision_item where decision_id = :id and " + Known.AT
                                + " order by unit_code, level")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new RecognitionDecision.Item(
                            row.id("dossier_id"),
                            row.code("unit_code"),
                            row.choice("level", Level.class),
                            row.year("programme_year"),
                            row.optionalText("field"));
                })
                .list());
    }
}
