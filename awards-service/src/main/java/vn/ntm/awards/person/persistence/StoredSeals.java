package vn.ntm.awards.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.person.application.PersonProblem;
import vn.ntm.awards.person.application.SealedValues;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.awards.person.key.KeyRing;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Row;
import vn.ntm.seal.BrokenSeal;
import vn.ntm.seal.Sealed;
import vn.ntm.seal.SealingKeys;

@ApplicationScoped
class StoredSeals implements SealedValues {

    private final Jdbi jdbi;
    private final KeyRing keys;

    StoredSeals(Jdbi jdbi, KeyRing keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    @Override
    public List<KeyUse> uses() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select key_id, count(*) as held from person_data_value group by key_id order by key_id""")
                .map((columns, _) -> new KeyUse(columns.getLong("key_id"), columns.getLong("held")))
                .list());
    }

    @Override
    public int reseal(int most) {
        SealingKeys now = keys.keys();
        return jdbi.withHandle(handle -> {
            List<Held> old = handle.createQuery("""
                            select v.row_id, v.key_id, v.sealed, d.recipient_id, d.field
                            from person_data_value v join person_data d using (row_id)
                            where v.key_id <> :key or v.mark_by <> :markBy
                            order by v.row_id limit :most for update of v skip locked""")
                    .bind("key", now.primary())
                    .bind("markBy", now.markedBy())
                    .bind("most", most)
                    .map((columns, _) -> {
                        var row = new Row(columns);
                        return new Held(
                                row.id("row_id"),
                                row.id("recipient_id"),
                                row.choice("field", PersonField.class),
                                new Sealed((int) columns.getLong("key_id"), columns.getBytes("sealed")));
                    })
                    .list();
            old.forEach(held -> reseal(handle, held, now));
            return old.size();
        });
    }

    private static void reseal(Handle handle, Held held, SealingKeys now) {
        String about = StoredPersonalData.about(held.recipient(), held.field().name(), held.row());
        String value = opened(held, about, now);
        Sealed anew = now.seal(value, about);
        handle.createUpdate("""
                        update person_data_value set key_id = :key, sealed = :sealed, mark = :mark, mark_by = :markBy
                        where row_id = :row""")
                .bind("row", held.row())
                .bind("key", anew.keyId())
                .bind("sealed", anew.content())
                .bind("mark", held.field().isMarked() ? now.mark(value) : null)
                .bind("markBy", held.field().isMarked() ? now.markedBy() : null)
                .execute();
    }

    private static String opened(Held held, String about, SealingKeys keys) {
        try {
            return keys.open(held.sealed(), about);
        } catch (BrokenSeal shut) {
            throw new Refusal(PersonProblem.PERSONAL_DATA_KEY_MISSING, Map.of());
        }
    }

    /** A value that another key opens than the one for what is new. */
    record Held(UUID row, UUID recipient, PersonField field, Sealed sealed) {}
}
