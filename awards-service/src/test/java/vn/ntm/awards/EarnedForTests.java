package vn.ntm.awards;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Awards of recipients of a test, as decisions put them on file. */
final class EarnedForTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final String AWARD = """
            insert into commendation (row_id, key, programme_year, form, decision_signed_on, recipient_kind, unit_on, unit_on_basis,
                recipient_count, recipient_id, achievement_id, form_code, merit_kind, campaign_id, regime, source, confidence,
                recorded_at, recorded_by)
            values (:row, :key, extract(year from cast(:day as date))::integer, 'Bằng khen', :day, :kind, :day, 'SIGNED',
                1, :recipient, cast(:achievement as uuid), :form, :merit, cast(:campaign as uuid), 'L2022_ND152_2025', 'a test', 'HIGH',
                now(), (select id from act order by recorded_at desc limit 1))""";

    private EarnedForTests() {}

    /** @return the key of the commendation */
    static String award(String recipient, String form, @Nullable String merit, String day) {
        return award(recipient, "INDIVIDUAL", form, merit, day, null, null);
    }

    static String award(
            String recipient,
            String kind,
            String form,
            @Nullable String merit,
            String day,
            @Nullable String achievement,
            @Nullable UUID campaign) {
        String key = "thu-" + NUMBERS.incrementAndGet();
        jdbi().useHandle(handle -> handle.createUpdate(AWARD)
                .bind("row", UUID.randomUUID())
                .bind("key", key)
                .bind("kind", kind)
                .bind("day", LocalDate.parse(day))
                .bind("recipient", UUID.fromString(recipient))
                .bind("achievement", achievement)
                .bind("form", form)
                .bind("merit", merit)
                .bind("campaign", campaign == null ? null : campaign.toString())
                .execute());
        return key;
    }

    /** The award is annulled: a row that says so takes the place of the one on file. */
    static void annul(String key, String day) {
        jdbi().useTransaction(handle -> {
            handle.createUpdate(
                            "update commendation set superseded_at = now(), superseded_by = recorded_by where key = :key")
                    .bind("key", key)
                    .execute();
            handle.createUpdate("""
                            insert into commendation (row_id, key, programme_year, form, decision_signed_on, recipient_kind, unit_on,
                                unit_on_basis, recipient_count, recipient_id, achievement_id, form_code, merit_kind, campaign_id,
                                regime, annulled_on, source, confidence, recorded_at, recorded_by)
                            select :row, key, programme_year, form, decision_signed_on, recipient_kind, unit_on, unit_on_basis,
                                recipient_count, recipient_id, achievement_id, form_code, merit_kind, campaign_id, regime, :day,
                                source, confidence, now(), recorded_by
                            from commendation where key = :key""")
                    .bind("row", UUID.randomUUID())
                    .bind("day", LocalDate.parse(day))
                    .bind("key", key)
                    .execute();
        });
    }

    /**
     * While something is done with the recipient, another correction of it is filed and not committed before the other waits: it
     * then says otherwise whether the recipient works directly.
     */
    static void correctedMeanwhile(String recipient, Runnable work) throws Exception {
        try (Handle handle = jdbi().open();
                ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            handle.begin();
            handle.createUpdate("""
                            with before as (update recipient set superseded_at = now(), superseded_by = recorded_by
                                where recipient_id = :recipient and superseded_at is null returning *)
                            insert into recipient (row_id, recipient_id, kind, name, name_is_public, unit_on, works_directly, source,
                                confidence, recorded_at, recorded_by)
                            select :row, recipient_id, kind, name, false, unit_on, not works_directly, source, confidence, now(), recorded_by
                            from before""")
                    .bind("recipient", UUID.fromString(recipient))
                    .bind("row", UUID.randomUUID())
                    .execute();
            Future<?> working = other.submit(work);
            while (!working.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            handle.commit();
            working.get();
        }
    }

    private static boolean somebodyWaits() {
        return jdbi().withHandle(handle -> handle.createQuery("select exists (select from pg_locks where not granted)")
                .mapTo(Boolean.class)
                .one());
    }

    /** An achievement of the recipient in 2025 that rests on the initiatives. */
    static String achievement(String recipient, String merit, @Nullable UUID campaign, String... initiatives) {
        UUID id = UUID.randomUUID();
        jdbi().useHandle(handle -> achievement(handle, id, recipient, merit, campaign, List.of(initiatives)));
        return id.toString();
    }

    private static void achievement(
            Handle handle, UUID id, String recipient, String merit, @Nullable UUID campaign, List<String> initiatives) {
        handle.createUpdate("""
                        insert into achievement (row_id, achievement_id, version, recipient_id, title, period, merit_kind,
                            campaign_id, initiatives, source, confidence, recorded_at, recorded_by)
                        values (:row, :id, 1, :recipient, :title, daterange('2025-01-01', '2026-01-01'), :merit, cast(:campaign as uuid),
                            :initiatives, 'a test', 'HIGH', now(), (select id from act order by recorded_at desc limit 1))""")
                .bind("row", UUID.randomUUID())
                .bind("id", id)
                .bind("recipient", UUID.fromString(recipient))
                .bind("title", "Thành tích " + NUMBERS.incrementAndGet())
                .bind("merit", merit)
                .bind("campaign", campaign == null ? null : campaign.toString())
                .bindArray("initiatives", String.class, initiatives)
                .execute();
    }

    private static Jdbi jdbi() {
        return CDI.current().select(Jdbi.class).get();
    }
}
