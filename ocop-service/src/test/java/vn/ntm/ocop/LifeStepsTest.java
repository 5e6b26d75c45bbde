package vn.ntm.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateLife;
import vn.ntm.ocop.certificate.domain.life.CertificateTerm;
import vn.ntm.ocop.certificate.domain.life.LapseReport;
import vn.ntm.ocop.certificate.domain.life.Successor;

/** The database tells the life of a certificate in steps; on each day it says what the rules of the domain say. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class LifeStepsTest {

    private static final int CASES = 1_500;
    private static final List<String> STATES = List.of(
            "NOT_YET_VALID",
            "ACTIVE",
            "EXTENDED",
            "UNDER_VERIFICATION",
            "EXPIRED",
            "SUPERSEDED",
            "REVOKED",
            "WITHDRAWN",
            "UNKNOWN");

    private final DrawnLives chance = new DrawnLives();

    @Inject
    Jdbi jdbi;

    @Inject
    Certificates certificates;

    @Inject
    Calendar calendar;

    @Test
    void everyLifeIsToldAlike() {
        jdbi.useHandle(handle -> {
            for (int number = 0; number < CASES; number++) {
                var drawn = new Drawn(chance.life());
                List<LocalDate> days = drawn.days();
                assertThat(bySteps(handle, drawn, days))
                        .as(drawn.toString())
                        .isEqualTo(days.stream()
                                .map(day -> day + " " + drawn.life().on(day).state())
                                .toList());
            }
        });
    }

    @Test
    void everyTermIsToldAlike() {
        jdbi.useHandle(handle -> {
            for (int number = 0; number < CASES; number++) {
                Certification certification = chance.certification();
                CertificateTerm term = CertificateTerm.of(certification);
                assertThat(term(handle, certification, null))
                        .as(certification.toString())
                        .isEqualTo(shown(term));
                var report = new LapseReport(chance.once() ? null : chance.day(), chance.day());
                assertThat(term(handle, certification, report))
                        .as(certification + " " + report)
                        .isEqualTo(shown(term.reported(report)));
            }
        });
    }

    @Test
    void everyCertificateOnFileStandsInTheRegisterWhereItStands() {
        TheProvince.loaded();
        LocalDate today = calendar.today();
        List<Entry> entries = jdbi.withHandle(handle -> handle.createQuery("""
                        select certification_id, day, certificate_state_on(steps, day) as state
                        from register_entry cross join (select cast(d as date) as day from generate_series(date '2020-01-15', '2029-01-15', '2 months') d) days
                        where known_to is null and steps <> '{}'""")
                .map((columns, _) -> new Entry(
                        columns.getObject(1, UUID.class), columns.getObject(2, LocalDate.class), columns.getInt(3)))
                .list());

        assertThat(entries).hasSizeGreaterThan(4_000);
        for (Entry entry : entries) {
            var certificate =
                    certificates.get(entry.id, new AsOf(today, calendar.now())).orElseThrow();
            assertThat(STATES.get(entry.state))
                    .as(certificate + " on " + entry.day)
                    .isEqualTo(certificate.on(entry.day).state().name());
        }
    }

    private record Entry(UUID id, LocalDate day, int state) {}

    private record Drawn(CertificateLife life) {

        /** Every day on which something can change, with its neighbours. */
        List<LocalDate> days() {
            var days = new ArrayList<@Nullable LocalDate>();
            Stream.of(life.term().from(), life.term().until()).forEach(bounds -> {
                days.add(bounds.earliest());
                days.add(bounds.latest());
            });
            life.events().forEach(event -> {
                days.add(event.happenedOn());
                days.add(event.untilOn());
            });
            life.successors().forEach(successor -> {
                days.add(successor.from().earliest());
                days.add(successor.from().latest());
            });
            return days.stream()
                    .flatMap(day -> day == null ? Stream.of() : Stream.of(day.minusDays(1), day, day.plusDays(1)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private List<String> bySteps(Handle handle, Drawn drawn, List<LocalDate> days) {
        String sql = """
                with told as (select certificate_steps(cast(:term as certificate_term),
                    cast(array[%s] as certificate_event[]), cast(array[%s] as certificate_follower[])) as steps)
                select day || ' ' || (cast(:states as text[]))[1 + certificate_state_on(steps, day)]
                from told cross join unnest(cast(:days as date[])) day""".formatted(
                String.join(
                        ",",
                        drawn.life.events().stream().map(LifeStepsTest::event).toList()),
                String.join(
                        ",",
                        drawn.life.successors().stream()
                                .map(LifeStepsTest::follower)
                                .toList()));
        return handle.createQuery(sql)
                .bind("term", shown(drawn.life.term()))
                .bindArray("states", String.class, STATES)
                .bindArray(
                        "days",
                        String.class,
                        days.stream().map(Object::toString).toList())
                .mapTo(String.class)
                .list();
    }

    private static String event(CertificateEvent event) {
        return "jsonb_populate_record(null::certificate_event, jsonb_strip_nulls(jsonb_build_object('event_id', '%s', 'kind', '%s', 'happened_on', '%s', 'until_on', %s, 'successor_id', %s)))"
                .formatted(
                        event.id(), event.kind(), event.happenedOn(), text(event.untilOn()), text(event.successor()));
    }

    private static String follower(Successor successor) {
        return "row('%s'::uuid, %s::date, %s::date)::certificate_follower"
                .formatted(
                        successor.certificate(),
                        text(successor.from().earliest()),
                        text(successor.from().latest()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "null" : "'" + value + "'";
    }

    private static String term(Handle handle, Certification certification, @Nullable LapseReport report) {
        return handle.createQuery("""
                        select certificate_term_of(jsonb_populate_record(null::certification, jsonb_strip_nulls(jsonb_build_object(
                                'programme_year', cast(:year as integer), 'evaluated_on', cast(:evaluatedOn as date),
                                'decision_signed_on', cast(:signedOn as date), 'expires_on', cast(:expiresOn as date)))),
                            :reported, :lastDay, :by)::text""")
                .bind("year", certification.programmeYear())
                .bind("evaluatedOn", certification.evaluatedOn())
                .bind("signedOn", certification.decision().signedOn())
                .bind("expiresOn", certification.expiresOn())
                .bind("reported", report != null)
                .bind("lastDay", report == null ? null : report.lastDay())
                .bind("by", report == null ? null : report.by())
                .mapTo(String.class)
                .one();
    }

    private static String shown(CertificateTerm term) {
        return "(%s,%s,%s,%s)"
                .formatted(
                        shown(term.from().earliest()),
                        shown(term.from().latest()),
                        shown(term.until().earliest()),
                        shown(term.until().latest()));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
