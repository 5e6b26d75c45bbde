package vn.ntm.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.life.CertificateLife;
import vn.ntm.ocop.certificate.domain.life.CertificateTerm;
import vn.ntm.ocop.certificate.domain.life.LapseReport;

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
        var drawn = Stream.generate(() -> new Drawn(chance.life())).limit(CASES).toList();

        List<String> told = asked("""
                select array_to_string(array(
                    select day || ' ' || certificate_state_on(steps, cast(day as date))
                    from jsonb_array_elements_text(life -> 'days') with ordinality d (day, place) order by place), ', ')
                from jsonb_array_elements(cast(:all as jsonb)) with ordinality l (life, number)
                cross join lateral (select certificate_steps(
                    cast(life ->> 'term' as certificate_term),
                    array(select jsonb_populate_record(null::certificate_event, event)
                        from jsonb_array_elements(life -> 'events') with ordinality e (event, place) order by place),
                    array(select jsonb_populate_record(null::certificate_follower, follower)
                        from jsonb_array_elements(life -> 'followers') with ordinality f (follower, place) order by place)) as steps
                    offset 0) told
                order by number""", drawn.stream().map(Drawn::written).toList());

        assertThat(told).hasSize(CASES);
        for (int number = 0; number < CASES; number++) {
            assertThat(told.get(number))
                    .as("%s", drawn.get(number))
                    .isEqualTo(drawn.get(number).told());
        }
    }

    @Test
    void everyTermIsToldAlike() {
        var drawn = new ArrayList<Map<String, ?>>();
        var terms = new ArrayList<String>();
        for (int number = 0; number < CASES; number++) {
            Certification certification = chance.certification();
            CertificateTerm term = CertificateTerm.of(certification);
            drawn.add(WrittenLives.written(certification, null));
            terms.add(WrittenLives.shown(term));
            var report = new LapseReport(chance.once() ? null : chance.day(), chance.day());
            drawn.add(WrittenLives.written(certification, report));
            terms.add(WrittenLives.shown(term.reported(report)));
        }

        List<String> told = asked("""
                select cast(certificate_term_of(
                    jsonb_populate_record(null::certification, one -> 'certification'),
                    cast(one ->> 'reported' as boolean), cast(one ->> 'lastDay' as date), cast(one ->> 'by' as date)) as text)
                from jsonb_array_elements(cast(:all as jsonb)) with ordinality a (one, number)
                order by number""", drawn);

        assertThat(told).hasSize(2 * CASES);
        for (int number = 0; number < 2 * CASES; number++) {
            assertThat(told.get(number)).as("%s", drawn.get(number)).isEqualTo(terms.get(number));
        }
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
        var read = new HashMap<UUID, CertificateOnFile>();
        for (Entry entry : entries) {
            var certificate = read.computeIfAbsent(
                    entry.id,
                    id -> certificates.get(id, new AsOf(today, calendar.now())).orElseThrow());
            assertThat(STATES.get(entry.state))
                    .as("%s on %s", certificate, entry.day)
                    .isEqualTo(certificate.on(entry.day).state().name());
        }
    }

    private record Entry(UUID id, LocalDate day, int state) {}

    private record Drawn(CertificateLife life) {

        String told() {
            return days().stream()
                    .map(day -> day + " " + STATES.indexOf(life.on(day).state().name()))
                    .collect(Collectors.joining(", "));
        }

        Map<String, ?> written() {
            return WrittenLives.properties(
                    "term", WrittenLives.shown(life.term()),
                    "days", days().stream().map(LocalDate::toString).toList(),
                    "events", life.events().stream().map(WrittenLives::written).toList(),
                    "followers",
                            life.successors().stream()
                                    .map(WrittenLives::written)
                                    .toList());
        }

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

    /** What the database says of all of them, in one question: one each would take longer to send than to answer. */
    private List<String> asked(String sql, List<Map<String, ?>> all) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("all", WrittenLives.json(all))
                .mapTo(String.class)
                .list());
    }
}
