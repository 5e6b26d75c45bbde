package vn.ntm.ocop.certificate.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ocop.certificate.notice.CertificateNotice.NoticeKind;
import vn.ntm.ocop.procedure.OcopSetting;

/** The notices on file. */
@ApplicationScoped
class Notices {

    private static final Keyset ORDER = Keyset.by("due_on", "date").then("notice_id", "uuid");

    private static final String FROM = """
             from certificate_notice where %s and due_on <= :validOn
              and (cast(:certificate as uuid) is null or certificate_id = cast(:certificate as uuid))
              and (cast(:kind as text) is null or kind = :kind)""".formatted(Known.AT);

    /** So many at once: a register that is new has a long past, and one transaction is to be a short one. */
    private static final int MOST = 50_000;

    private final Jdbi jdbi;

    Notices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<CertificateNotice> list(NoticeParameters filter, AsOf asOf, Optional<Cursor> from, int most) {
        return ORDER.read(jdbi, "select *" + FROM, query -> bound(query, filter, asOf), from, most, Notices::notice);
    }

    long count(NoticeParameters filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM, query -> bound(query, filter, asOf));
    }

    /** Files what is due on the day of the question and is not on file, as the rules of that day say it, in one statement. */
    Filed file(UUID act, AsOf asOf, Reminders rules) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from remind_of_certificates(:act, :at, :day, :rules, :opens, :closes, :warningRules, :warns,
                            :most)""")
                .bind("act", act)
                .bind("at", asOf.knownAt())
                .bind("day", asOf.validOn())
                .bind("rules", rules.opens() == null ? null : rules.opens().ruleSet())
                .bind("opens", days(rules.opens()))
                .bind("closes", days(rules.closes()))
                .bind(
                        "warningRules",
                        rules.warning() == null ? null : rules.warning().ruleSet())
                .bind("warns", days(rules.warning()))
                .bind("most", MOST)
                .map((columns, _) -> new Filed(columns.getLong("filed"), columns.getLong("taken_back")))
                .one());
    }

    /** Whether the pass was run by the service itself since the instant. */
    boolean ranSince(String operation, Instant instant) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from act where operation = :operation and recorded_at >= :instant)")
                .bind("operation", operation)
                .bind("instant", instant)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether nobody else runs the pass; if so, nobody does until the transaction ends. */
    boolean isFree() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended('certificate notices', 0))")
                .mapTo(Boolean.class)
                .one());
    }

    private static @Nullable Integer days(@Nullable OcopSetting setting) {
        return setting == null ? null : setting.value();
    }

    private static Query bound(Query query, NoticeParameters filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("certificate", filter.certificate)
                .bind("kind", filter.kind);
    }

    private static CertificateNotice notice(Row row) throws SQLException {
        return new CertificateNotice(
                row.id("notice_id"),
                row.id("certificate_id"),
                row.choice("kind", NoticeKind.class),
                row.date("due_on"),
                row.optionalDate("ends_on"),
                row.date("ends_by"),
                row.optionalText("rule_set"),
                row.optionalNumber("days"),
                row.text("source"),
                row.choice("confidence", Confidence.class),
                row.instant("recorded_at"));
    }

    /**
     * What a pass did.
     *
     * @param filed how many notices came on file
     * @param takenBack how many were taken back, since the end they spoke of is another one
     */
    record Filed(long filed, long takenBack) {

        /** Whether nothing was left for another pass. */
        boolean complete() {
            return filed < MOST;
        }
    }

    /** The numbers that reminders follow; what nobody set is absent, and nothing is reminded of by it. */
    record Reminders(
            @Nullable OcopSetting opens,
            @Nullable OcopSetting closes,
            @Nullable OcopSetting warning) {}
}
