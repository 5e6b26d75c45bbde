package vn.ntm.criteria.boundarychange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges;
import vn.ntm.criteria.boundarychange.domain.BoundaryChange;
import vn.ntm.criteria.boundarychange.domain.ChangeState;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredBoundaryChanges implements BoundaryChanges {

    /** Drafts and changes alike; of a change the terms are those of its last draft. */
    private static final String CHANGES = """
            select * from (
                select 'DRAFT' as state, d.change_id, d.document_number, d.document_issuer, d.document_signed_on,
                       d.effective_on, d.source, d.confidence, d.note, d.recorded_at, d.recorded_by, d.superseded_at
                  from boundary_draft d
                union all
                select c.state, c.change_id, c.document_number, c.document_issuer, c.document_signed_on,
                       c.effective_on, c.source, c.confidence, c.note, c.recorded_at, c.recorded_by, c.superseded_at
                  from boundary_change c
            ) s
            cross join lateral (
                select l.successors, l.passages, l.source as terms_source, l.confidence as terms_confidence
                  from boundary_draft l
                 where l.change_id = s.change_id and l.recorded_at <= s.recorded_at
                 order by l.recorded_at desc, l.row_id desc limit 1) terms
            cross join lateral (
                select array_agg(distinct a.actor) as drafters
                  from boundary_draft w join act a on a.id = w.recorded_by where w.change_id = s.change_id) written
            cross join lateral (
                select (select count(*) from boundary_draft v where v.change_id = s.change_id and v.recorded_at <= s.recorded_at)
                     + (select count(*) from boundary_change v where v.change_id = s.change_id and v.recorded_at <= s.recorded_at)
                       as version) versions
            where\s""";

    private static final String OF_KIND = Known.at("s.") + " and (s.state = 'DRAFT') = :drafts";

    private static final String BY_DAY = OF_KIND + " and s.document_signed_on <= :validOn";

    private static final Keyset ORDER = Keyset.by("s.effective_on", "date").then("s.change_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable drafts;
    private final FactTable changes;
    private final WrittenTerms terms;
    private final Turns turns;
    private final Identities identities;

    StoredBoundaryChanges(Jdbi jdbi, WrittenTerms terms, Turns turns, Identities identities) {
        this.jdbi = jdbi;
        this.drafts = new FactTable(jdbi, "boundary_draft");
        this.changes = new FactTable(jdbi, "boundary_change");
        this.terms = terms;
        this.turns = turns;
        this.identities = identities;
    }

    @Override
    public Optional<ChangeOnFile> held(UUID id) {
        hold();
        return current(id);
    }

    @Override
    public Optional<ChangeOnFile> current(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(CHANGES + "s.change_id = :id and s.superseded_at is null")
                .bind("id", id)
                .map((columns, context) -> onFile(new Row(columns)))
                .findOne());
    }

    @Override
    public List<ChangeOnFile> list(Kind kind, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(jdbi, CHANGES + BY_DAY, query -> bound(query, kind, asOf), from, limit, this::onFile);
    }

    @Override
    public long count(Kind kind, AsOf asOf) {
        return Keyset.count(jdbi, "from (" + CHANGES + BY_DAY + ") found", query -> bound(query, kind, asOf));
    }

    @Override
    public Optional<ChangeOnFile> get(Kind kind, UUID id, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(CHANGES + OF_KIND + " and s.change_id = :id")
                .bind("id", id)
                .bind("drafts", kind == Kind.DRAFTS)
                .bind("knownAt", knownAt)
                .map((columns, context) -> onFile(new Row(columns)))
                .findOne());
    }

    @Override
    public boolean isUsed(LegalDocument document, UUID except) {
        hold();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (
                            select from boundary_draft where superseded_at is null and change_id != :except
                               and document_issuer = :issuer and document_number = :number
                               and extract(year from document_signed_on) = :year
                            union all
                            select from boundary_change where superseded_at is null and state = 'ENACTED'
                               and change_id != :except and document_issuer = :issuer and document_number = :number
                               and extract(year from document_signed_on) = :year)""")
                .bind("except", except)
                .bind("issuer", document.issuer())
                .bind("number", document.number())
                .bind("year", document.signedOn().getYear())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void record(BoundaryChange change, Provenance grounds, Filing filing) {
        supersede(change.id(), filing);
        switch (change.state()) {
            case ChangeState.Draft _ -> add(drafts, change, terms.draft(change.terms()), grounds, filing);
            case ChangeState.Enacted _, ChangeState.Annulled _ -> {
                Map<String, @Nullable Object> values = WrittenTerms.document(change.terms());
                values.put("state", change.state().step());
                add(changes, change, values, grounds, filing);
            }
        }
    }

    @Override
    public void discard(UUID id, Filing filing) {
        supersede(id, filing);
    }

    private void add(
            FactTable table,
            BoundaryChange change,
            Map<String, @Nullable Object> values,
            Provenance grounds,
            Filing filing) {
        values.put("change_id", change.id());
        table.add(identities.next(), filing, grounds, values);
    }

    private void supersede(UUID id, Filing filing) {
        currentRow("boundary_draft", id).ifPresent(row -> drafts.supersede(row, filing));
        currentRow("boundary_change", id).ifPresent(row -> changes.supersede(row, filing));
    }

    private Optional<UUID> currentRow(String table, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_id from " + table + " where change_id = :id and superseded_at is null")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Changes wait for each other: each is planned on the units that the one before it left. */
    private void hold() {
        turns.take("boundary_change");
    }

    private static Query bound(Query query, Kind kind, AsOf asOf) {
        return query.bind("drafts", kind == Kind.DRAFTS)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt());
    }

    private ChangeOnFile onFile(Row row) throws SQLException {
        ChangeState state = switch (row.choice("state", ChangeState.BoundaryState.class)) {
            case DRAFT ->
                new ChangeState.Draft(Set.copyOf(Arrays.asList(
                        (String[]) row.columns().getArray("drafters").getArray())));
            case ENACTED -> new ChangeState.Enacted();
            case ANNULLED -> new ChangeState.Annulled();
        };
        var change = new BoundaryChange(row.id("change_id"), terms.read(row), state, row.number("version"));
        return new ChangeOnFile(change, row.provenance(), row.instant("recorded_at"), row.id("recorded_by"));
    }
}
