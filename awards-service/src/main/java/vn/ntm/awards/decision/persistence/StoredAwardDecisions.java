package vn.ntm.awards.decision.persistence;

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
import vn.ntm.awards.commendation.application.AwardOnFile;
import vn.ntm.awards.commendation.application.AwardsOnFile;
import vn.ntm.awards.decision.application.AwardDecisions;
import vn.ntm.awards.decision.application.DecisionFilter;
import vn.ntm.awards.decision.application.DecisionOnFile;
import vn.ntm.awards.decision.domain.AwardDecision;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredAwardDecisions implements AwardDecisions {

    private static final String SIGNED = " from award_decision d where d.signed_on <= :validOn and " + Known.at("d.");

    private static final String FILTER = """
             and (cast(:number as text) is null or d.number = :number)
             and (cast(:issuer as text) is null or d.issuer_kind = :issuer)
             and (cast(:year as integer) is null or d.programme_year = :year)
             and (cast(:campaign as uuid) is null or exists (select from commendation c
                    where c.decision_id = d.decision_id and c.campaign_id = cast(:campaign as uuid) and %s))
            """.formatted(Known.at("c."));

    private static final Keyset ORDER = Keyset.by("d.signed_on", "date").then("d.decision_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final AwardsOnFile awards;
    private final Identities identities;
    private final Turns turns;

    StoredAwardDecisions(Jdbi jdbi, AwardsOnFile awards, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "award_decision");
        this.awards = awards;
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public boolean used(AwardDecision decision) {
        int year = decision.signedOn().getYear();
        turns.take("award decision %s of %s in %d".formatted(decision.number(), decision.issuedBy(), year));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from award_decision where number = :number and issuer = :issuer
                            and extract(year from signed_on) = :year and superseded_at is null)""")
                .bind("number", decision.number())
                .bind("issuer", decision.issuedBy())
                .bind("year", year)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void add(AwardDecision decision, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("decision_id", decision.id());
        values.put("issuer_kind", decision.issuer());
        values.put("number", decision.number());
        values.put("issuer", decision.issuedBy());
        values.put("signed_on", decision.signedOn());
        values.put("programme_year", decision.programmeYear());
        Decision document = decision.document();
        table.add(
                identities.next(),
                filing,
                new Provenance(document.source(), document.confidence(), decision.note()),
                values);
    }

    @Override
    public List<DecisionOnFile> list(DecisionFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return completed(
                ORDER.read(
                        jdbi,
                        "select d.*" + SIGNED + FILTER,
                        query -> bound(query, filter, asOf),
                        from,
                        limit,
                        Plain::of),
                asOf);
    }

    @Override
    public long count(DecisionFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, SIGNED + FILTER, query -> bound(query, filter, asOf));
    }

    @Override
    public Optional<DecisionOnFile> find(UUID id, AsOf asOf) {
        List<Plain> found =
                jdbi.withHandle(handle -> handle.createQuery("select d.*" + SIGNED + " and d.decision_id = :id")
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .bind("id", id)
                        .map((columns, _) -> Plain.of(new Row(columns)))
                        .list());
        return completed(found, asOf).stream().findFirst();
    }

    private List<DecisionOnFile> completed(List<Plain> found, AsOf asOf) {
        Map<UUID, List<AwardOnFile>> of =
                awards.of(found.stream().map(plain -> plain.decision().id()).toList(), asOf);
        return found.stream()
                .map(plain -> new DecisionOnFile(
                        plain.decision(), of.getOrDefault(plain.decision().id(), List.of()), plain.recordedAt()))
                .toList();
    }

    private static Query bound(Query query, DecisionFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bindByType("number", filter.number(), String.class)
                .bind("issuer", filter.issuer())
                .bind("year", filter.programmeYear())
                .bindByType("campaign", filter.campaign(), UUID.class);
    }

    /** A decision without its commendations. */
    record Plain(AwardDecision decision, Instant recordedAt) {

        static Plain of(Row row) throws SQLException {
            Provenance provenance = row.provenance();
            return new Plain(
                    new AwardDecision(
                            row.id("decision_id"),
                            row.choice("issuer_kind", IssuerKind.class),
                            new Decision(
                                    row.text("number"),
                                    row.text("issuer"),
                                    row.date("signed_on"),
                                    provenance.source(),
                                    provenance.confidence()),
                            row.year("programme_year"),
                            provenance.note()),
                    row.instant("recorded_at"));
        }
    }
}
