package vn.ntm.ocop.decision.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ocop.decision.application.DecisionProblem;
import vn.ntm.ocop.decision.application.OcopDecisions;
import vn.ntm.ocop.decision.domain.DecisionAuthority;
import vn.ntm.ocop.decision.domain.DecisionItem;
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;

@ApplicationScoped
class StoredDecisions implements OcopDecisions {

    private static final String SIGNED = " from ocop_decision where kind = :kind and signed_on <= :day and " + Known.AT;

    private static final String NUMBERED = SIGNED + " and (cast(:number as text) is null or number = :number)";

    private static final String USED = """
            select exists (select from ocop_decision where number = :number and issuer = :issuer
                             and extract(year from signed_on) = :year and superseded_at is null)
                or exists (select from certification where decision_number = :number and decision_issuer = :issuer
                             and extract(year from decision_signed_on) = :year and superseded_at is null)
                or exists (select from certificate_event where decision_number = :number and decision_issuer = :issuer
                             and extract(year from decision_signed_on) = :year and superseded_at is null)""";

    private static final Keyset ORDER = Keyset.by("signed_on", "date").then("decision_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final FactTable items;
    private final Identities identities;
    private final Turns turns;

    StoredDecisions(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "ocop_decision");
        this.items = new FactTable(jdbi, "ocop_decision_item");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public void requireUnused(OcopDecision decision) {
        int year = decision.signedOn().getYear();
        turns.take("ocop_decision");
        boolean used = jdbi.withHandle(handle -> handle.createQuery(USED)
                .bind("number", decision.number())
                .bind("issuer", decision.issuer())
                .bind("year", year)
                .mapTo(Boolean.class)
                .one());
        if (used) {
            throw new Refusal(
                    DecisionProblem.OCOP_DECISION_NUMBER_USED,
                    Map.of("number", decision.number(), "issuer", decision.issuer(), "year", year));
        }
    }

    @Override
    public void add(OcopDecision decision, Filing filing) {
        Decision document = decision.document();
        var provenance = new Provenance(document.source(), document.confidence(), decision.reason());
        var values = common(decision);
        values.put("number", decision.number());
        values.put("issuer", decision.issuer());
        values.put("signed_on", decision.signedOn());
        values.put("programme_year", decision.programmeYear());
        values.put("round", decision.round());
        values.put("requested_by", decision.requestedBy());
        table.add(identities.next(), filing, provenance, values);
        decision.items().forEach(item -> {
            var row = common(decision);
            row.put("certificate_id", item.certificate());
            row.put("product_key", item.product());
            row.put("stars", item.stars());
            row.put("dossier_id", item.dossier());
            row.put("verification_id", item.verification());
            items.add(identities.next(), filing, provenance, row);
        });
    }

    private static Map<String, @Nullable Object> common(OcopDecision decision) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("decision_id", decision.id());
        values.put("kind", decision.kind());
        values.put("authority", decision.authority());
        return values;
    }

    @Override
    public List<OcopDecision> list(
            DecisionKind kind, @Nullable String number, AsOf asOf, Optional<Cursor> from, int limit) {
        List<OcopDecision> plain = ORDER.read(
                jdbi,
                "select *" + NUMBERED,
                query -> bound(query, kind, asOf).bindByType("number", number, String.class),
                from,
                limit,
                StoredDecisions::decision);
        Map<UUID, List<DecisionItem>> decided =
                items(plain.stream().map(OcopDecision::id).toList(), asOf.knownAt());
        return plain.stream()
                .map(one -> one.with(decided.getOrDefault(one.id(), List.of())))
                .toList();
    }

    @Override
    public long count(DecisionKind kind, @Nullable String number, AsOf asOf) {
        return Keyset.count(
                jdbi, NUMBERED, query -> bound(query, kind, asOf).bindByType("number", number, String.class));
    }

    @Override
    public Optional<OcopDecision> get(DecisionKind kind, UUID id, AsOf asOf) {
        return jdbi.withHandle(
                        handle -> bound(handle.createQuery("select *" + SIGNED + " and decision_id = :id"), kind, asOf)
                                .bind("id", id)
                                .map((columns, context) -> decision(new Row(columns)))
                                .findOne())
                .map(found -> found.with(items(List.of(id), asOf.knownAt()).getOrDefault(id, List.of())));
    }

    private static Query bound(Query query, DecisionKind kind, AsOf asOf) {
        return query.bind("kind", kind).bind("day", asOf.validOn()).bind("knownAt", asOf.knownAt());
    }

    private Map<UUID, List<DecisionItem>> items(List<UUID> decisions, Instant knownAt) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                select * from ocop_decision_item where decision_id = any (:ids) and %s
                                order by product_key collate "C", certificate_id""".formatted(Known.AT))
                        .bindArray("ids", UUID.class, decisions)
                        .bind("knownAt", knownAt)
                        .map((columns, context) ->
                                Map.entry(new Row(columns).id("decision_id"), item(new Row(columns))))
                        .list())
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static OcopDecision decision(Row row) throws SQLException {
        Provenance provenance = row.provenance();
        return new OcopDecision(
                row.id("decision_id"),
                row.choice("kind", DecisionKind.class),
                row.choice("authority", DecisionAuthority.class),
                new Decision(
                        row.text("number"),
                        row.text("issuer"),
                        row.date("signed_on"),
                        provenance.source(),
                        provenance.confidence()),
                provenance.note(),
                row.optionalYear("programme_year"),
                row.optionalNumber("round"),
                row.optionalText("requested_by"),
                List.of());
    }

    private static DecisionItem item(Row row) throws SQLException {
        return new DecisionItem(
                row.id("certificate_id"),
                row.text("product_key"),
                row.number("stars"),
                row.columns().getObject("dossier_id", UUID.class),
                row.columns().getObject("verification_id", UUID.class));
    }
}
