package vn.ntm.awards.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.application.PersonProblem;
import vn.ntm.awards.person.application.PersonalData;
import vn.ntm.awards.person.domain.KeptValue;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.awards.person.key.KeyRing;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.seal.BrokenSeal;
import vn.ntm.seal.Sealed;
import vn.ntm.seal.SealingKeys;

@ApplicationScoped
class StoredPersonalData implements PersonalData {

    private static final String WITH_VALUE = """
            select d.*, v.key_id, v.sealed from person_data d left join person_data_value v using (row_id)
            where d.recipient_id = :recipient and\s""";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final KeyRing keys;

    StoredPersonalData(Jdbi jdbi, Identities identities, KeyRing keys) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "person_data");
        this.identities = identities;
        this.keys = keys;
    }

    /** What a value is bound to: to the person, the field and the fact. */
    static String about(UUID recipient, String field, UUID row) {
        return recipient + "/" + field + "/" + row;
    }

    @Override
    public List<KeptValue> values(UUID recipient, Collection<PersonField> wanted, Instant knownAt) {
        return jdbi
                .withHandle(handle -> handle.createQuery(WITH_VALUE + Known.at("d.") + " and d.field = any (:wanted)")
                        .bind("recipient", recipient)
                        .bind("knownAt", knownAt)
                        .bindArray(
                                "wanted",
                                String.class,
                                wanted.stream().map(Enum::name).toList())
                        .map((columns, _) -> kept(new Row(columns)))
                        .list())
                .stream()
                .sorted(Comparator.comparing(KeptValue::field))
                .toList();
    }

    @Override
    public List<KeptValue> history(UUID recipient, Instant knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery(WITH_VALUE + "d.recorded_at <= :knownAt order by d.recorded_at, d.field")
                        .bind("recipient", recipient)
                        .bind("knownAt", knownAt)
                        .map((columns, _) -> kept(new Row(columns)))
                        .list());
    }

    @Override
    public Set<PersonField> fields(UUID recipient, Instant knownAt) {
        var fields = EnumSet.noneOf(PersonField.class);
        jdbi.useHandle(handle -> handle.createQuery(
                        "select field from person_data where recipient_id = :recipient and " + Known.AT)
                .bind("recipient", recipient)
                .bind("knownAt", knownAt)
                .mapTo(PersonField.class)
                .forEach(fields::add));
        return fields;
    }

    @Override
    public long version(UUID recipient, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) + count(*) filter (where superseded_at <= :knownAt) from person_data
                        where recipient_id = :recipient and recorded_at <= :knownAt""")
                .bind("recipient", recipient)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void record(UUID recipient, PersonField field, String value, Provenance provenance, Filing filing) {
        drop(recipient, field, filing);
        UUID row = identities.next();
        table.add(row, filing, provenance, Map.of("recipient_id", recipient, "field", field));
        SealingKeys now = keys.keys();
        Sealed sealed = now.seal(value, about(recipient, field.name(), row));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into person_data_value (row_id, key_id, sealed, mark, mark_by)
                        values (:row, :key, :sealed, :mark, :markBy)""")
                .bind("row", row)
                .bind("key", sealed.keyId())
                .bind("sealed", sealed.content())
                .bind("mark", field.isMarked() ? now.mark(value) : null)
                .bind("markBy", field.isMarked() ? now.markedBy() : null)
                .execute());
    }

    @Override
    public void drop(UUID recipient, PersonField field, Filing filing) {
        jdbi.withHandle(handle -> handle.createQuery("""
                        select row_id from person_data
                        where recipient_id = :recipient and field = :field and superseded_at is null""")
                        .bind("recipient", recipient)
                        .bind("field", field)
                        .mapTo(UUID.class)
                        .findOne())
                .ifPresent(row -> table.supersede(row, filing));
    }

    @Override
    public List<UUID> bearers(String identityNumber) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct d.recipient_id from person_data d join person_data_value v using (row_id)
                        where v.mark in (<marks>) and d.superseded_at is null order by d.recipient_id""")
                .bindList("marks", keys.keys().marksOf(identityNumber))
                .mapTo(UUID.class)
                .list());
    }

    private KeptValue kept(Row row) throws SQLException {
        var provenance = row.provenance();
        PersonField field = row.choice("field", PersonField.class);
        return new KeptValue(
                field,
                opened(row, field),
                provenance.source(),
                provenance.confidence(),
                provenance.note(),
                row.instant("recorded_at"));
    }

    private @Nullable String opened(Row row, PersonField field) throws SQLException {
        byte[] sealed = row.columns().getBytes("sealed");
        if (sealed == null) {
            return null;
        }
        int key = (int) row.columns().getLong("key_id");
        try {
            return keys.keys()
                    .open(new Sealed(key, sealed), about(row.id("recipient_id"), field.name(), row.id("row_id")));
        } catch (BrokenSeal shut) {
            throw new Refusal(PersonProblem.PERSONAL_DATA_KEY_MISSING, Map.of());
        }
    }
}
