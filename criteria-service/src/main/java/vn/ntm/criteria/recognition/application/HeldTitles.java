package vn.ntm.criteria.recognition.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleBook;
import vn.ntm.criteria.recognition.domain.TitleFact;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitType;

/** Which titles units hold on a day, and why: from the facts, the lineage and the carry-over rules on file. */
@ApplicationScoped
public class HeldTitles {

    private static final Comparator<TitleEntry> ORDER = Comparator.comparing(
                    (TitleEntry entry) -> entry.unit().code())
            .thenComparing(entry -> entry.level().name());

    private final TitleFacts facts;
    private final Lineages lineages;
    private final Calendar calendar;

    HeldTitles(TitleFacts facts, Lineages lineages, Calendar calendar) {
        this.facts = facts;
        this.lineages = lineages;
        this.calendar = calendar;
    }

    /** The titles of which anything on file speaks, by code of the unit and name of the title. */
    public List<TitleEntry> list(TitleFilter filter, AsOf asOf) {
        return all(filter, asOf).stream()
                .filter(entry -> entry.titles().stream().anyMatch(Title::spokenOf))
                .filter(entry -> filter.standing() == null || entry.standing() == filter.standing())
                .toList();
    }

    /** How every unit stands to every title, by code of the unit and name of the title; the standing is not asked for. */
    public List<TitleEntry> all(TitleFilter filter, AsOf asOf) {
        return entries(filter, asOf).sorted(ORDER).toList();
    }

    /** How one unit of the day stands to every title. */
    public List<TitleEntry> of(UnitCode unit, AsOf asOf) {
        Lineage lineage = lineages.around(Set.of(unit), asOf.knownAt());
        TitleBook book = book(lineage, asOf.knownAt());
        LocalDate day = asOf.validOn();
        return lineage.at(unit, day).stream()
                .map(spell -> List.of(new Behind(spell, spell)))
                .flatMap(itself -> Arrays.stream(Level.values()).map(level -> entry(itself, level, book, day, day)))
                .sorted(ORDER)
                .toList();
    }

    /** How many units stand how to each title, by type of unit. */
    public TitleCensus census(TitleFilter filter, AsOf asOf) {
        boolean everywhere = filter.unit() == null && filter.units() == TitleFilter.Units.OF_THE_DAY;
        return TitleCensus.of(
                unitsOn(filter, asOf), everywhere ? everywhere(filter, asOf) : counted(entries(filter, asOf)));
    }

    /** Most units only have facts of their own, and are counted where these are kept; the others are told one by one. */
    private Stream<TitleCensus.Counted> everywhere(TitleFilter filter, AsOf asOf) {
        Set<UnitCode> told = facts.withMoreThanFacts(asOf);
        Stream<TitleCensus.Counted> byFacts = facts.byFactsAlone(asOf).stream()
                .filter(counted -> filter.type() == null || counted.type() == filter.type())
                .filter(counted -> filter.level() == null || counted.level() == filter.level());
        Lineage lineage = lineages.around(told, asOf.knownAt());
        Stream<TitleEntry> entries = entries(lineage, book(lineage, asOf.knownAt()), filter, asOf)
                .filter(entry -> told.contains(entry.unit().code()));
        return Stream.concat(byFacts, counted(entries));
    }

    private static Stream<TitleCensus.Counted> counted(Stream<TitleEntry> entries) {
        return entries.map(entry -> new TitleCensus.Counted(entry.unit().type(), entry.level(), entry.standing(), 1));
    }

    /** What is known of the titles of these units at an instant. */
    public TitleBook book(Lineage lineage, Instant knownAt) {
        return book(lineage, facts.known(lineage.codes(), knownAt), knownAt);
    }

    private TitleBook book(Lineage lineage, List<RegisteredRecognition> recognitions, Instant knownAt) {
        List<TitleFact> known = recognitions.stream()
                .flatMap(fact -> lineage
                        .at(
                                fact.recognition().unit(),
                                fact.recognition().unitDay().day())
                        .map(unit -> new TitleFact(fact.id(), unit, fact.recognition()))
                        .stream())
                .toList();
        return new TitleBook(lineage, lineages.rules(knownAt), known, facts.revocations(knownAt));
    }

    private Stream<TitleEntry> entries(TitleFilter filter, AsOf asOf) {
        UnitCode outer = filter.unit();
        Instant knownAt = asOf.knownAt();
        Lineage lineage = outer == null ? lineages.known(knownAt) : lineages.around(Set.of(outer), knownAt);
        TitleBook book = outer == null ? book(lineage, facts.known(knownAt), knownAt) : book(lineage, knownAt);
        return entries(lineage, book, filter, asOf);
    }

    private Stream<TitleEntry> entries(Lineage lineage, TitleBook book, TitleFilter filter, AsOf asOf) {
        LocalDate unitsOn = unitsOn(filter, asOf);
        List<List<Behind>> groups = behind(lineage, asOf.validOn(), unitsOn).stream()
                .filter(group -> wanted(group.getFirst().unit(), filter, lineage, unitsOn))
                .toList();
        return Arrays.stream(Level.values())
                .filter(level -> filter.level() == null || level == filter.level())
                .flatMap(level -> groups.stream().map(group -> entry(group, level, book, asOf.validOn(), unitsOn)));
    }

    private static boolean wanted(Spell unit, TitleFilter filter, Lineage lineage, LocalDate unitsOn) {
        UnitType type = filter.type();
        UnitCode outer = filter.unit();
        return (type == null || unit.type() == type) && (outer == null || lineage.liesIn(unit, outer, unitsOn));
    }

    private static TitleEntry entry(
            List<Behind> group, Level level, TitleBook book, LocalDate validOn, LocalDate unitsOn) {
        return new TitleEntry(
                group.getFirst().unit(),
                unitsOn,
                level,
                group.stream()
                        .map(behind -> book.on(behind.ofTheDay(), level, validOn))
                        .toList());
    }

    /**
     * The units of the day of the units, each with the units of the day of the question that stand behind it. A unit of
     * another tier, into which they passed when theirs was abolished, is not what they were.
     */
    private static Collection<List<Behind>> behind(Lineage lineage, LocalDate validOn, LocalDate unitsOn) {
        return lineage.on(validOn).stream()
                .flatMap(ofTheDay -> lineage.onDay(ofTheDay, unitsOn).stream()
                        .filter(unit -> unit.type().tier() == ofTheDay.type().tier())
                        .map(unit -> new Behind(unit, ofTheDay)))
                .collect(groupingBy(behind -> behind.unit().id(), TreeMap::new, toList()))
                .values();
    }

    private LocalDate unitsOn(TitleFilter filter, AsOf asOf) {
        return switch (filter.units()) {
            case OF_THE_DAY -> asOf.validOn();
            case TODAY -> calendar.today();
        };
    }

    private record Behind(Spell unit, Spell ofTheDay) {}
}
