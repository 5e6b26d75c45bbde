package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.boundarychange.application.UnitRegister;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.criteria.boundarychange.domain.NewUnit;
import vn.ntm.criteria.boundarychange.domain.Passage;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.unit.UnitSpell;
import vn.ntm.ledger.unit.UnitSpells;
import vn.ntm.ledger.unit.UnitType;

/** Histories drawn by chance, carried out on the database with all its keys and then taken back, last change first. */
@QuarkusTest
class StoredHistoriesTest {

    private static final LocalDate BEGINNING = LocalDate.of(2031, 1, 1);
    private static final int COMMUNES = 12;
    private static final int CHANGES = 8;
    private static final Provenance TEST = new Provenance("a test", Confidence.HIGH, null);

    @Inject
    Jdbi jdbi;

    @Inject
    UnitRegister register;

    @Inject
    UnitSpells spells;

    @Inject
    Calendar calendar;

    @Inject
    Identities identities;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsTakenBackIsAsItWasAndNoRowIsEverLost(long seed) {
        TheProvince.isOnFile();
        QuarkusTransaction.begin();
        try {
            aProvinceOfItsOwn();
            var random = new Random(seed);
            var done = new ArrayList<Filing>();
            var states = new ArrayList<List<String>>();
            for (int i = 1; i <= CHANGES; i++) {
                states.add(current());
                long rows = rows();
                Filing filing = filing();
                Terms terms = drawn(BEGINNING.plusYears(i), random);
                register.carryOut(register.around(terms).plan(terms), filing);
                done.add(filing);
                assertThat(rows()).isGreaterThan(rows);
                assertThat(uncovered(terms)).isZero();
            }
            for (int i = CHANGES - 1; i >= 0; i--) {
                assertThat(register.changedSince(done.get(i).act())).isEmpty();
                register.takeBack(done.get(i).act(), filing());
                assertThat(current()).isEqualTo(states.get(i));
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void aProvinceOfItsOwn() {
        Filing filing = filing();
        spells.checkParentsAtTheEnd();
        add("82", "Province", UnitType.PROVINCE, null, filing);
        add("821", "District 1", UnitType.DISTRICT, "82", filing);
        add("822", "District 2", UnitType.DISTRICT, "82", filing);
        for (int i = 0; i < COMMUNES; i++) {
            add("82%03d".formatted(i), "Commune " + i, UnitType.COMMUNE, i % 2 == 0 ? "821" : "822", filing);
        }
    }

    private void add(String code, String name, UnitType type, @Nullable String parent, Filing filing) {
        spells.add(
                new UnitSpell(
                        new UnitCode(code),
                        name,
                        type,
                        parent == null ? null : new UnitCode(parent),
                        new DateRange(BEGINNING, null),
                        null,
                        null,
                        TEST),
                filing);
    }

    /** A merger, a split, another parent, another name or another type. */
    private Terms drawn(LocalDate day, Random random) {
        List<String> communes = new ArrayList<>(jdbi.withHandle(
                handle -> handle.createQuery("""
                        select code from unit_spell where superseded_at is null and length(code) = 5
                          and code like '82%' and upper_inf(valid) order by code""").mapTo(String.class).list()));
        Collections.shuffle(communes, random);
        String one = communes.get(0);
        String other = communes.get(1);
        String parent = random.nextBoolean() ? "821" : "822";
        var units = new ArrayList<NewUnit>();
        var ways = new ArrayList<Passage>();
        switch (random.nextInt(4)) {
            case 0 -> {
                units.add(new NewUnit(new UnitCode(one), "Merged " + day, UnitType.COMMUNE, new UnitCode(parent)));
                ways.add(new Passage(new UnitCode(one), new UnitCode(one), null, null));
                ways.add(new Passage(new UnitCode(other), new UnitCode(one), null, null));
            }
            case 1 -> {
                String part = "825%02d".formatted(day.getYear() % 100);
                units.add(new NewUnit(new UnitCode(part), "Part " + day, UnitType.WARD, new UnitCode(parent)));
                ways.add(new Passage(new UnitCode(one), new UnitCode(part), null, null));
                ways.add(new Passage(new UnitCode(one), new UnitCode(other), null, null));
            }
            case 2 -> {
                units.add(new NewUnit(new UnitCode(one), "Renamed " + day, UnitType.COMMUNE, new UnitCode(parent)));
                ways.add(new Passage(new UnitCode(one), new UnitCode(one), null, null));
            }
            default -> ways.add(new Passage(new UnitCode(one), new UnitCode(other), null, null));
        }
        var document = new LegalDocument(day + "/NQ", "Quốc hội", day.minusDays(30), "a test", Confidence.HIGH);
        return new Terms(document, day, units, ways);
    }

    /** The current spells and successions of the province, as text. */
    private List<String> current() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select concat_ws('|', spell_id, code, name, type, parent_code, valid, established_by, abolished_by)
                          from unit_spell where superseded_at is null and code like '82%'
                        union all
                        select concat_ws('|', predecessor_code, successor_code, changed_on, change)
                          from unit_succession where superseded_at is null and predecessor_code like '82%'
                        order by 1""").mapTo(String.class).list());
    }

    private long rows() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select (select count(*) from unit_spell) + (select count(*) from unit_succession)")
                .mapTo(Long.class)
                .one());
    }

    /** Units that end with the change and lead nowhere, and units that begin and come from nowhere. */
    private long uncovered(Terms terms) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from unit_spell s where s.superseded_at is null and s.code like '82%'
                           and (upper(s.valid) = :day and not exists (
                                    select from unit_succession e where e.superseded_at is null
                                       and e.predecessor_code = s.code and e.changed_on = :day)
                             or lower(s.valid) = :day and not exists (
                                    select from unit_succession e where e.superseded_at is null
                                       and e.successor_code = s.code and e.changed_on = :day))""")
                .bind("day", terms.effectiveOn())
                .mapTo(Long.class)
                .one());
    }

    private Filing filing() {
        Instant now = calendar.now();
        var filing = new Filing(identities.next(), now, Conflict.REFUSE);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into act (id, operation, kind, actor, roles, trace_id, recorded_at)
                        values (:id, 'enactBoundaryChange', 'WRITE', 'a test', '{}', 't', :at)""")
                .bind("id", filing.act())
                .bind("at", filing.at())
                .execute());
        return filing;
    }
}
