package vn.ntm.awards.recipient.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.recipient.application.RecipientFilter;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.application.RecipientsOnFile;
import vn.ntm.awards.recipient.application.RegisteredRecipient;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.awards.recipient.domain.Sex;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.NamePart;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredRecipients implements Recipients, RecipientsOnFile {

    private static final String COLUMNS = """
            select r.*, (select count(*) from recipient v where v.recipient_id = r.recipient_id
                and v.recorded_at <= r.recorded_at) as version""";

    private static final String KNOWN = " from recipient r where " + Known.at("r.");

    private static final String FILTER = """
              and (cast(:name as text) is null or %s)
              and (cast(:kind as text) is null or r.kind = :kind)
              and (cast(:unit as text) is null or r.unit_code = any (array(select units_ever_in(:unit)))
                    and :unit = any (unit_path(r.unit_code, r.unit_on, :knownAt)))
              and (:callers = any (unit_path(r.unit_code, r.unit_on, :knownAt)) or r.unit_code is null
                    and exists (select from unit_spell u
                        where u.code = :callers and u.type = 'PROVINCE' and u.superseded_at is null))
            """.formatted(NamePart.in("r.name", "name"));

    /** Of their registration: a place in the order of names would have a name in it, and cursors stand in addresses. */
    private static final Keyset ORDER = Keyset.by("recipient_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredRecipients(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "recipient");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public List<RegisteredRecipient> list(RecipientFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                COLUMNS + KNOWN + FILTER,
                query -> bound(query, filter, asOf),
                from,
                limit,
                StoredRecipients::registered);
    }

    @Override
    public long count(RecipientFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, KNOWN + FILTER, query -> bound(query, filter, asOf));
    }

    @Override
    public RegisteredRecipient get(UUID id, AsOf asOf) {
        return find(id, asOf).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public Optional<RegisteredRecipient> find(UUID id, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + KNOWN + " and r.recipient_id = :id")
                .bind("id", id)
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> registered(new Row(columns)))
                .findOne());
    }

    @Override
    public List<RegisteredRecipient> history(UUID id, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + " from recipient r where r.recipient_id = :id and r.recorded_at <= :knownAt"
                                + " order by r.recorded_at, r.row_id")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .map((columns, _) -> registered(new Row(columns)))
                .list());
    }

    @Override
    public Map<UUID, String> publicNames(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select recipient_id, name from recipient
                        where recipient_id = any (:ids) and superseded_at is null and name_is_public and not restricted""")
                .bindArray("ids", UUID.class, ids.toArray())
                .<Map<UUID, String>>reduceRows(new HashMap<>(), (names, row) -> {
                    names.put(row.getColumn("recipient_id", UUID.class), row.getColumn("name", String.class));
                    return names;
                }));
    }

    @Override
    public Optional<OnFile<Recipient>> held(UUID id) {
        turns.take("recipient " + id);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from recipient where recipient_id = :id and superseded_at is null")
                .bind("id", id)
                .map((columns, _) -> new OnFile<>(new Row(columns).id("row_id"), recipient(new Row(columns))))
                .findOne());
    }

    @Override
    public long version(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from recipient where recipient_id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void add(Recipient recipient, Filing filing) {
        var provenance = new Provenance(recipient.source(), recipient.confidence(), recipient.note());
        table.add(identities.next(), filing, provenance, values(recipient));
    }

    @Override
    public void replace(UUID rowId, Recipient recipient, Filing filing) {
        table.supersede(rowId, filing);
        add(recipient, filing);
    }

    private static Map<String, @Nullable Object> values(Recipient recipient) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("recipient_id", recipient.id());
        values.put("kind", recipient.kind());
        values.put("name", recipient.name());
        values.put("name_is_public", recipient.nameIsPublic());
        values.put("publication_document", recipient.publicationDocument());
        values.put("restricted", recipient.restricted());
        values.put("unit_code", recipient.unit());
        values.put("unit_on", recipient.unitOn());
        values.put("works_directly", recipient.worksDirectly());
        values.put("sex", recipient.sex());
        values.put("birth_year", recipient.birthYear());
        values.put("works_at", recipient.worksAt());
        return values;
    }

    private static Query bound(Query query, RecipientFilter filter, AsOf asOf) {
        return query.bind("knownAt", asOf.knownAt())
                .bind("name", NamePart.escaped(filter.name()))
                .bind("kind", filter.kind())
                .bind("unit", filter.unit())
                .bind("callers", filter.callers());
    }

    private static RegisteredRecipient registered(Row row) throws SQLException {
        return new RegisteredRecipient(recipient(row), row.columns().getLong("version"), row.instant("recorded_at"));
    }

    private static Recipient recipient(Row row) throws SQLException {
        var provenance = row.provenance();
        boolean direct = row.columns().getBoolean("works_directly");
        Boolean worksDirectly = row.columns().wasNull() ? null : Boolean.valueOf(direct);
        return new Recipient(
                row.id("recipient_id"),
                row.choice("kind", RecipientKind.class),
                row.text("name"),
                row.columns().getBoolean("name_is_public"),
                row.optionalText("publication_document"),
                row.columns().getBoolean("restricted"),
                row.optionalCode("unit_code"),
                row.date("unit_on"),
                worksDirectly,
                row.optionalChoice("sex", Sex.class),
                row.optionalNumber("birth_year"),
                row.optionalText("works_at"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
