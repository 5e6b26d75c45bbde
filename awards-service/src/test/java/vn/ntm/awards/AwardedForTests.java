package vn.ntm.awards;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Commendations of recipients, as a decision puts them on file. */
final class AwardedForTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final String AWARD = """
            insert into commendation (row_id, key, programme_year, form, decision_number, decision_issuer, decision_signed_on,
                recipient_kind, recipient_name, unit_code, unit_on, unit_on_basis, recipient_count, recipient_id, form_code,
                merit_kind, regime, note, source, confidence, recorded_at, recorded_by)
            select :row, :key, extract(year from cast(:day as date))::integer, 'Bằng khen', :key || '/QĐ-UBND',
                'Chủ tịch UBND tỉnh Hà Tĩnh', :day, r.kind,
                case when r.kind in ('INDIVIDUAL', 'HOUSEHOLD') then null else r.name end, r.unit_code, :day, 'SIGNED', 1,
                r.recipient_id, :form, :merit, 'L2022_ND152_2025', :note, 'a test', 'HIGH', now(),
                (select id from act order by recorded_at desc limit 1)
            from recipient r where r.recipient_id = :recipient and r.superseded_at is null""";

    private static final String ANNUL = """
            with before as (
                update commendation set superseded_at = now(), superseded_by = recorded_by
                where key = :key and superseded_at is null returning *)
            insert into commendation (row_id, key, programme_year, form, decision_number, decision_issuer, decision_signed_on,
                recipient_kind, recipient_name, unit_code, unit_on, unit_on_basis, recipient_count, recipient_id, form_code,
                merit_kind, regime, note, annulled_on, source, confidence, recorded_at, recorded_by)
            select :row, key, programme_year, form, decision_number, decision_issuer, decision_signed_on, recipient_kind,
                recipient_name, unit_code, unit_on, unit_on_basis, recipient_count, recipient_id, form_code, merit_kind, regime,
                note, :day, source, confidence, now(), recorded_by
            from before""";

    private AwardedForTests() {}

    /** @return the key of the commendation; its decision is called so, too */
    static String award(String recipient, String form, String day) {
        return award(recipient, form, day, null);
    }

    static String award(String recipient, String form, String day, @Nullable String note) {
        String key = "trao-" + NUMBERS.incrementAndGet();
        jdbi().useHandle(handle -> handle.createUpdate(AWARD)
                .bind("row", UUID.randomUUID())
                .bind("key", key)
                .bind("day", LocalDate.parse(day))
                .bind("recipient", UUID.fromString(recipient))
                .bind("form", form)
                .bind("merit", "SUDDEN")
                .bind("note", note)
                .execute());
        return key;
    }

    static void annul(String key, String day) {
        jdbi().useHandle(handle -> handle.createUpdate(ANNUL)
                .bind("row", UUID.randomUUID())
                .bind("key", key)
                .bind("day", LocalDate.parse(day))
                .execute());
    }

    private static Jdbi jdbi() {
        return CDI.current().select(Jdbi.class).get();
    }
}
