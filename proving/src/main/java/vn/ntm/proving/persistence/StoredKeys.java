package vn.ntm.proving.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.proof.jose.TrustedKey;
import vn.ntm.proving.key.PublishedKeys;

@ApplicationScoped
class StoredKeys implements PublishedKeys {

    private final Jdbi jdbi;

    StoredKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void remember(TrustedKey key, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into proof_key (key_id, key, first_used_at) values (:id, :key, :at)
                            on conflict (key_id) do nothing""")
                .bind("id", key.id())
                .bind("key", key.json())
                .bind("at", at)
                .execute());
    }

    @Override
    public List<TrustedKey> all() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select key from proof_key order by first_used_at desc, key_id")
                        .mapTo(String.class)
                        .map(TrustedKey::read)
                        .list());
    }
}
