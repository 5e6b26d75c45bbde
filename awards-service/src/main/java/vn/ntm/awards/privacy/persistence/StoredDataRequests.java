package vn.ntm.awards.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.application.DataRequests;
import vn.ntm.awards.privacy.domain.DataRequest;
import vn.ntm.awards.privacy.domain.DataRequestKind;
import vn.ntm.awards.privacy.domain.DataRequestState;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredDataRequests implements DataRequests {

    private static final String KNOWN =
            " from data_request where " + Known.AT + " and (cast(:state as text) is null or state = :state)";

    private static final Keyset ORDER = Keyset.by("received_on", "date").then("request_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredDataRequests(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "data_request");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public List<DataRequest> list(@Nullable DataRequestState state, Instant knownAt, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                "select *" + KNOWN,
                query -> query.bind("knownAt", knownAt).bind("state", state),
                from,
                limit,
                StoredDataRequests::request);
    }

    @Override
    public long count(@Nullable DataRequestState state, Instant knownAt) {
        return Keyset.count(jdbi, KNOWN, query -> query.bind("knownAt", knownAt).bind("state", state));
    }

    @Override
    public DataRequest get(UUID id, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select * from data_request where request_id = :id and " + Known.AT)
                        .bind("id", id)
                        .bind("knownAt", knownAt)
                        .map((columns, _) -> request(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public List<DataRequest> of(UUID recipient, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from data_request where recipient_id = :recipient"
                        + " and recorded_at <= :knownAt order by recorded_at, version")
                .bind("recipient", recipient)
                .bind("knownAt", knownAt)
                .map((columns, _) -> request(new Row(columns)))
                .list());
    }

    @Override
    public Optional<OnFile<DataRequest>> held(UUID id) {
        turns.take("data_request " + id);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from data_request where request_id = :id and superseded_at is null")
                .bind("id", id)
                .map((columns, _) -> new OnFile<>(new Row(columns).id("row_id"), request(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(DataRequest request, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("request_id", request.id());
        values.put("version", request.version());
        values.put("recipient_id", request.recipient());
        values.put("kind", request.kind());
        values.put("state", request.state());
        values.put("received_on", request.receivedOn());
        values.put("answered_on", request.answeredOn());
        var provenance = new Provenance(request.source(), request.confidence(), request.note());
        table.add(identities.next(), filing, provenance, values);
    }

    @Override
    public void replace(UUID rowId, DataRequest request, Filing filing) {
        table.supersede(rowId, filing);
        add(request, filing);
    }

    @Override
    public Optional<Term> term(DataRequestKind kind, LocalDate receivedOn, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select working_days, legal_basis from data_request_term
                        where kind = :kind and valid @> cast(:day as date) and\s""" + Known.AT)
                .bind("kind", kind)
                .bind("day", receivedOn)
                .bind("knownAt", knownAt)
                .map((columns, _) -> new Term(columns.getInt("working_days"), new Row(columns).text("legal_basis")))
                .findOne());
    }

    @Override
    public boolean correctedSince(DataRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with came as (select min(recorded_at) as at from data_request where request_id = :id)
                        select exists (select from recipient r, came
                                where r.recipient_id = :recipient and r.recorded_at > came.at)
                            or exists (select from person_data d, came
                                where d.recipient_id = :recipient and greatest(d.recorded_at, d.superseded_at) > came.at)""")
                .bind("id", request.id())
                .bind("recipient", request.recipient())
                .mapTo(Boolean.class)
                .one());
    }

    private static DataRequest request(Row row) throws SQLException {
        var provenance = row.provenance();
        return new DataRequest(
                row.id("request_id"),
                row.number("version"),
                row.id("recipient_id"),
                row.choice("kind", DataRequestKind.class),
                row.choice("state", DataRequestState.class),
                row.date("received_on"),
                row.optionalDate("answered_on"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
