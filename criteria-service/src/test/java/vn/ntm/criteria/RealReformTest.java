package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.boundarychange.application.UnitRegister;
import vn.ntm.criteria.boundarychange.domain.Enactment;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.criteria.boundarychange.domain.NewUnit;
import vn.ntm.criteria.boundarychange.domain.Passage;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.criteria.boundarychange.touched.Fate;
import vn.ntm.criteria.boundarychange.touched.Fates;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.unit.UnitType;

/**
 * The reform of 2025-07-01 (1665/NQ-UBTVQH15), as a change of this system: what was loaded of it is taken away in a
 * transaction that is rolled back, and the reform is planned, previewed and carried out on the province of the day before.
 */
@QuarkusTest
class RealReformTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Inject
    Jdbi jdbi;

    @Inject
    UnitRegister register;

    @Inject
    Fates fates;

    @Inject
    Calendar calendar;

    @Inject
    Identities identities;

    private Terms terms;
    private Filing filing;

    @BeforeEach
    void theProvinceIsAsItWasOnTheEve() {
        TheProvince.isOnFile();
        QuarkusTransaction.begin();
        terms = jdbi.withHandle(RealReformTest::terms);
        filing = new Filing(identities.next(), calendar.now(), Conflict.REFUSE);
        jdbi.useHandle(this::takeTheReformAway);
    }

    @AfterEach
    void nothingIsWritten() {
        QuarkusTransaction.rollback();
    }

    @Test
    void all209UnitsAnd12DistrictsAreListedAndEveryTitleOfThem() {
        Instant known = filing.at();
        register.around(terms);
        long begun = System.nanoTime();
        Enactment enactment = register.around(terms).plan(terms);
        List<Fate> found = fates.of(enactment, known);
        System.out.printf(
                "preview of %d units ending, %d beginning, %d facts touched: %d ms%n",
                enactment.ending().size(),
                enactment.beginning().size(),
                found.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());

        assertThat(enactment.ending().stream().filter(unit -> unit.type().tier() == UnitType.Tier.COMMUNE))
                .hasSize(209);
        assertThat(enactment.ending()).hasSize(221);
        assertThat(enactment.beginning()).hasSize(69);
        assertThat(found).noneMatch(Fate::blocks);
        assertThat(found.stream().map(fate -> fate.fact().subject())).contains(Subject.TITLE, Subject.FUNDING);
        assertThat(titleOf(found, "18583", "MODEL").outcome())
                .as("Thạch Châu came under another district before, and merges now: no rule is on file")
                .isEqualTo(Fate.Outcome.ORPHANED);
        assertThat(titleOf(found, "18199", "ADVANCED").outcome())
                .as("Sơn Kim 2 goes on as it is")
                .isEqualTo(Fate.Outcome.CARRIED);
        assertThat(found.stream().filter(fate -> fate.fact().subject() == Subject.FUNDING))
                .isNotEmpty()
                .allSatisfy(fate -> {
                    assertThat(fate.outcome()).isEqualTo(Fate.Outcome.CLOSED);
                    assertThat(fate.rule()).isPresent();
                });
        Map<Fate.Outcome, Long> outcomes =
                found.stream().collect(Collectors.groupingBy(Fate::outcome, Collectors.counting()));
        assertThat(outcomes.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(found.size());
    }

    @Test
    void carriedOutItLeaves69UnitsAndTakenBack209() {
        Enactment enactment = register.around(terms).plan(terms);

        register.carryOut(enactment, filing);
        assertThat(communes(DAY)).isEqualTo(69);
        assertThat(communes(terms.eve())).isEqualTo(209);

        register.takeBack(filing.act(), filed("annulBoundaryChange"));
        assertThat(communes(DAY)).isEqualTo(209);
    }

    private static Fate titleOf(List<Fate> found, String unit, String... titles) {
        return found.stream()
                .filter(fate -> fate.fact().unit().value().equals(unit))
                .filter(fate ->
                        List.of(titles).contains(String.valueOf(fate.fact().title())))
                .findFirst()
                .orElseThrow();
    }

    private long communes(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from unit_spell
                        where superseded_at is null and valid @> :day and length(code) = 5 and '42' = any (unit_path(code, :day, :now))""")
                .bind("day", day)
                .bind("now", calendar.now())
                .mapTo(Long.class)
                .one());
    }

    private static Terms terms(Handle handle) {
        List<NewUnit> units = handle.createQuery(
                        "select * from unit_spell where superseded_at is null and lower(valid) = :day order by code")
                .bind("day", DAY)
                .map((row, context) -> new NewUnit(
                        new UnitCode(row.getString("code")),
                        row.getString("name"),
                        UnitType.valueOf(row.getString("type")),
                        new UnitCode(row.getString("parent_code"))))
                .list();
        List<Passage> passages = handle.createQuery(
                        "select * from unit_succession where superseded_at is null and changed_on = :day order by 1")
                .bind("day", DAY)
                .map((row, context) -> new Passage(
                        new UnitCode(row.getString("predecessor_code")),
                        new UnitCode(row.getString("successor_code")),
                        null,
                        null))
                .list();
        var document = new LegalDocument(
                "1665/NQ-UBTVQH15",
                "Ủy ban Thường vụ Quốc hội",
                DAY.minusDays(1), // the day of signing is not on file
                "deploy/data/hatinh",
                Confidence.HIGH);
        return new Terms(document, DAY, units, passages);
    }

    private void takeTheReformAway(Handle handle) {
        file(filing, "previewBoundaryChange");
        UUID before = identities.next();
        file(new Filing(before, filing.at(), Conflict.REFUSE), "importFacts");
        handle.execute("set constraints all deferred");
        handle.execute("""
                update unit_succession set superseded_at = ?, superseded_by = ?
                where superseded_at is null and changed_on = '2025-07-01'""", filing.at(), before);
        handle.execute("""
                update unit_spell set superseded_at = ?, superseded_by = ?
                where superseded_at is null and (lower(valid) = '2025-07-01' or upper(valid) = '2025-07-01')""", filing.at(), before);
        handle.execute("""
                insert into unit_spell (row_id, spell_id, code, name, type, parent_code, valid, established_by, source,
                        confidence, note, recorded_at, recorded_by)
                select gen_random_uuid(), spell_id, code, name, type, parent_code, daterange(lower(valid), null), established_by,
                        source, confidence, note, ?, ?
                from unit_spell where superseded_by = ? and upper(valid) = '2025-07-01'""", filing.at(), before, before);
    }

    private Filing filed(String operation) {
        var next = new Filing(identities.next(), calendar.now(), Conflict.REFUSE);
        file(next, operation);
        return next;
    }

    private void file(Filing act, String operation) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into act (id, operation, kind, actor, roles, trace_id, recorded_at)
                        values (:id, :operation, 'WRITE', 'a test', '{}', 't', :at)""")
                .bind("id", act.act())
                .bind("operation", operation)
                .bind("at", act.at())
                .execute());
    }
}
