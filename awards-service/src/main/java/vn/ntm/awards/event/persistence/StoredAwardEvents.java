package vn.ntm.awards.event.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.event.application.AwardEvents;
import vn.ntm.awards.event.application.PlacedAward;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.awards.event.domain.Presentation;
import vn.ntm.awards.event.domain.ReceivedBy;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredAwardEvents implements AwardEvents {

    private static final String IN_ORDER =
            " order by happened_on, array_position(array['NOTIFIED','PRESENTED','PAID','ANNULLED'], kind), kind";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredAwardEvents(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "award_event");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public Map<String, List<AwardEvent>> of(Collection<String> commendations, Instant knownAt) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select * from award_event where commendation_key = any (:keys) and " + Known.AT
                                        + IN_ORDER)
                        .bindArray("keys", String.class, commendations.toArray())
                        .bind("knownAt", knownAt)
                        .map((columns, _) -> event(new Row(columns)))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(AwardEvent::commendation));
    }

    @Override
    public List<AwardEvent> now(String commendation) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from award_event where commendation_key = :key and superseded_at is null" + IN_ORDER)
                .bind("key", commendation)
                .map((columns, _) -> event(new Row(columns)))
                .list());
    }

    @Override
    public List<PlacedAward> held(String ceremony, int point) {
        turns.take("order of %s at %d".formatted(ceremony, point));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.commendation_key, e.place, d.issuer_kind from award_event e
                          join commendation c on c.key = e.commendation_key and c.superseded_at is null
                          left join award_decision d on d.decision_id = c.decision_id and d.superseded_at is null
                         where e.ceremony = :ceremony and e.point = :point and e.place is not null and e.superseded_at is null
                         order by e.place""")
                .bind("ceremony", ceremony)
                .bind("point", point)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new PlacedAward(
                            row.text("commendation_key"),
                            row.number("place"),
                            row.optionalChoice("issuer_kind", IssuerKind.class));
                })
                .list());
    }

    @Override
    public void add(AwardEvent event, Filing filing) {
        table.add(
                identities.next(),
                filing,
                new Provenance(event.document(), event.confidence(), event.note()),
                values(event));
    }

    private static Map<String, @Nullable Object> values(AwardEvent event) {
        var presentation = Optional.ofNullable(event.presentation());
        var values = new HashMap<String, @Nullable Object>();
        values.put("commendation_key", event.commendation());
        values.put("kind", event.kind());
        values.put("happened_on", event.on());
        values.put("ceremony", presentation.map(Presentation::ceremony).orElse(null));
        values.put("point", presentation.map(Presentation::point).orElse(null));
        values.put("place", presentation.map(Presentation::place).orElse(null));
        values.put("received_by", presentation.map(Presentation::receivedBy).orElse(null));
        values.put("amount_vnd", event.amount());
        return values;
    }

    private static AwardEvent event(Row row) throws SQLException {
        AwardEventKind kind = row.choice("kind", AwardEventKind.class);
        Provenance provenance = row.provenance();
        return new AwardEvent(
                row.text("commendation_key"),
                kind,
                row.date("happened_on"),
                kind == AwardEventKind.PRESENTED ? presentation(row) : null,
                row.optionalDecimal("amount_vnd"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }

    private static Presentation presentation(Row row) throws SQLException {
        return new Presentation(
                row.optionalText("ceremony"),
                row.optionalNumber("point"),
                row.optionalNumber("place"),
                row.optionalChoice("received_by", ReceivedBy.class));
    }
}
