package vn.ntm.criteria.dossier.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.request.Turns;

/** Puts decisions on file. */
@ApplicationScoped
class Decisions {

    private final Jdbi jdbi;
    private final FactTable table;
    private final FactTable items;
    private final Identities identities;
    private final Turns turns;

    Decisions(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "recognition_decision");
        this.items = new FactTable(jdbi, "recognition_decision_item");
        this.identities = identities;
        this.turns = turns;
    }

    /**
     * Whether the issuer has used the number in the year of the signing: in a decision that was made here, or in one that
     * was found in the public record. Whoever asks next waits until this transaction ends.
     */
    boolean used(RecognitionDecision decision) {
        int year = decision.signedOn().getYear();
        turns.take("recognition_decision " + decision.number() + " " + year);
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
}
