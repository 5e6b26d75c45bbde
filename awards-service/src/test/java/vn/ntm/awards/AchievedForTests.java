package vn.ntm.awards;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Achievements of recipients of a test in 2025, and campaigns in which they can be achieved. */
final class AchievedForTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String WRITER = "awards-officer";
    private static final String CONFIRMER = "province-officer";

    private static final String ACHIEVEMENT = """
            insert into achievement (row_id, achievement_id, version, recipient_id, title, period, merit_kind, campaign_id,
                initiatives, confirmed_by, confirmed_on, confirmation, source, confidence, recorded_at, recorded_by)
            values (:row, :id, :version, :recipient, :title, daterange('2025-01-01', '2026-01-01'), :merit, :campaign,
                '{}', :unit, :on, :document, 'a test', 'HIGH', now(), :act)""";

    private static final String CAMPAIGN = """
            insert into campaign (row_id, campaign_id, version, state, code, name, merit_kind, launcher, valid, aim, criteria,
                proposers, budget_number, budget_issuer, budget_signed_on, launch_number, launch_issuer, launch_signed_on,
                source, confidence, recorded_at, recorded_by)
            values (:row, :id, :version, :state, :code, :code, 'MOVEMENT', 'PROVINCE_CHAIRMAN', daterange('2025-01-01', '2027-01-01'),
                'Mục đích', 'Tiêu chuẩn', '{COMMUNE}', '1/QĐ', 'UBND tỉnh', '2024-12-01', :number, :number, :signed,
                'a test', 'HIGH', now(), :act)""";

    private AchievedForTests() {}

    /** An achievement of a collective of the commune, confirmed on 2026-02-01. */
    static String confirmed(String merit) {
        return achieved(RecipientsForTests.COLLECTIVE, merit, null, true);
    }

    static String unconfirmed(String merit) {
        return achieved(RecipientsForTests.COLLECTIVE, merit, null, false);
    }

    /** @param recipient what is registered */
    static String achieved(String recipient, String merit, @Nullable UUID campaign, boolean confirmed) {
        int number = NUMBERS.incrementAndGet();
        UUID of = UUID.fromString(RecipientsForTests.registered(recipient, "Đối tượng thử " + number));
        UUID writer = act(WRITER);
        UUID confirmer = act(CONFIRMER);
        UUID id = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        CDI.current().select(Jdbi.class).get().useTransaction(handle -> {
            row(handle, first, id, 1, of, number, merit, campaign, writer);
            if (confirmed) {
                supersede(handle, "achievement", first, confirmer);
                row(handle, UUID.randomUUID(), id, 2, of, number, merit, campaign, confirmer);
            }
        });
        return id.toString();
    }

    /** A movement that was launched on 2025-01-02, in which communes propose. */
    static UUID campaign() {
        UUID writer = act(WRITER);
        UUID launcher = act(CONFIRMER);
        UUID id = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        String code = "THU-" + NUMBERS.incrementAndGet();
        CDI.current().select(Jdbi.class).get().useTransaction(handle -> {
            campaign(handle, first, id, 1, code, writer);
            supersede(handle, "campaign", first, launcher);
            campaign(handle, UUID.randomUUID(), id, 2, code, launcher);
        });
        return id;
    }

    private static void row(
            Handle handle,
            UUID row,
            UUID id,
            int version,
            UUID recipient,
            int number,
            String merit,
            @Nullable UUID campaign,
            UUID act) {
        boolean confirms = version == 2;
        handle.createUpdate(ACHIEVEMENT)
                .bind("row", row)
                .bind("id", id)
                .bind("version", version)
                .bind("recipient", recipient)
                .bind("title", "Thành tích thử " + number)
                .bind("merit", merit)
                .bind("campaign", campaign)
                .bind("unit", confirms ? RecipientsForTests.COMMUNE : null)
                .bind("on", confirms ? LocalDate.of(2026, 2, 1) : null)
                .bind("document", confirms ? "Giấy xác nhận" : null)
                .bind("act", act)
                .execute();
    }

    private static void campaign(Handle handle, UUID row, UUID id, int version, String code, UUID act) {
        boolean launches = version == 2;
        handle.createUpdate(CAMPAIGN)
                .bind("row", row)
                .bind("id", id)
                .bind("version", version)
                .bind("state", launches ? "LAUNCHED" : "DRAFT")
                .bind("code", code)
                .bind("number", launches ? "2/KH-UBND" : null)
                .bind("signed", launches ? LocalDate.of(2025, 1, 2) : null)
                .bind("act", act)
                .execute();
    }

    private static void supersede(Handle handle, String table, UUID row, UUID act) {
        handle.createUpdate("update " + table + " set superseded_at = now(), superseded_by = :act where row_id = :row")
                .bind("act", act)
                .bind("row", row)
                .execute();
    }

    private static UUID act(String actor) {
        RecipientsForTests.post(
                        actor,
                        "/v1/recipients",
                        "\"0\"",
                        RecipientsForTests.COLLECTIVE.formatted("Tập thể thử của " + actor))
                .statusCode(201);
        return CDI.current()
                .select(Jdbi.class)
                .get()
                .withHandle(handle -> handle.createQuery(
                                "select id from act where actor = :actor order by recorded_at desc limit 1")
                        .bind("actor", actor)
                        .mapTo(UUID.class)
                        .one());
    }
}
