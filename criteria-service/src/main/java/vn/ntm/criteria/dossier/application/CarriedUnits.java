package vn.ntm.criteria.dossier.application;

import static vn.ntm.criteria.lineage.domain.Subject.DOSSIER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.criteria.dossier.domain.DossierSubject;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitDirectory;

/** Whose a dossier is on a later day: its unit's, or that of the one successor to which a carry-over rule brings it. */
@ApplicationScoped
public class CarriedUnits {

    private final UnitDirectory directory;
    private final Lineages lineages;
    private final Calendar calendar;

    CarriedUnits(UnitDirectory directory, Lineages lineages, Calendar calendar) {
        this.directory = directory;
        this.lineages = lineages;
        this.calendar = calendar;
    }

    /** The code of the unit on that day; nothing if it has ended by then, and no rule carries the dossier to one successor. */
    public Optional<UnitCode> on(Opened opened, AsOf asOf) {
        return lasts(opened, asOf) ? Optional.of(opened.unit()) : successor(opened, asOf);
    }

    /** Who has the dossier today, and so whose officers read and move it. */
    public Today today(Opened opened) {
        var now = new AsOf(calendar.today(), calendar.now());
        var own = new Subject(opened.unit(), opened.on());
        if (lasts(opened, now)) {
            return new Today(now.validOn(), own, true);
        }
        return successor(opened, now)
                .map(heir -> new Today(now.validOn(), new Subject(heir, now.validOn()), true))
                .orElseGet(() -> new Today(now.validOn(), own, false));
    }

    /** Of which units and for which titles the dossiers are that a unit has today, although they were opened for others. */
    public List<Carried> to(UnitCode code) {
        LocalDate today = calendar.today();
        Instant now = calendar.now();
        Lineage lineage = lineages.around(Set.of(code), now);
        Rulebook rules = lineages.rules(now);
        return lineage.at(code, today).stream()
                .flatMap(unit -> before(unit, today, lineage)
                        .distinct()
                        .flatMap(earlier -> Arrays.stream(Level.values())
                                .filter(title -> heir(earlier, title, today, lineage, rules)
                                        .filter(unit::equals)
                                        .isPresent())
                                .map(title -> new Carried(earlier.id(), title))))
                .toList();
    }

    /** The units, by their identities, whose dossiers for the title one unit has today: among these there is one place. */
    public SortedSet<UUID> sharing(DossierSubject subject) {
        var now = new AsOf(calendar.today(), calendar.now());
        var units = new TreeSet<>(Set.of(subject.unitId()));
        on(Opened.of(subject), now).ifPresent(code -> {
            directory.find(code, now).map(KnownUnit::spellId).ifPresent(units::add);
            to(code).stream()
                    .filter(carried -> carried.title() == subject.level())
                    .map(Carried::unit)
                    .forEach(units::add);
        });
        return units;
    }

    private static Stream<Spell> before(Spell unit, LocalDate day, Lineage lineage) {
        return lineage.into(unit, day).stream()
                .map(Step::predecessor)
                .flatMap(earlier -> Stream.concat(Stream.of(earlier), before(earlier, day, lineage)));
    }

    private boolean lasts(Opened opened, AsOf asOf) {
        return directory
                .find(opened.unit(), new AsOf(opened.on(), asOf.knownAt()))
                .filter(known -> known.spell().valid().contains(asOf.validOn()))
                .isPresent();
    }

    private Optional<UnitCode> successor(Opened opened, AsOf asOf) {
        Lineage lineage = lineages.around(Set.of(opened.unit()), asOf.knownAt());
        return lineage.at(opened.unit(), opened.on())
                .flatMap(unit -> heir(unit, opened.level(), asOf.validOn(), lineage, lineages.rules(asOf.knownAt())))
                .map(Spell::code);
    }

    /** Whose a dossier of the unit is on that day; nobody's if no rule carries it to one successor. */
    public static Optional<Spell> heir(Spell unit, Level title, LocalDate day, Lineage lineage, Rulebook rules) {
        List<Spell> heirs = heirs(unit, title, day, lineage, rules).distinct().toList();
        return heirs.size() == 1 ? Optional.of(heirs.getFirst()) : Optional.empty();
    }

    private static Stream<Spell> heirs(Spell unit, Level title, LocalDate day, Lineage lineage, Rulebook rules) {
        return unit.exists(day)
                ? Stream.of(unit)
                : lineage.outOf(unit, day).stream()
                        .filter(step -> carries(step, title, rules))
                        .flatMap(step -> heirs(step.successor(), title, day, lineage, rules));
    }

    private static boolean carries(Step step, Level title, Rulebook rules) {
        return rules.rule(DOSSIER, title.name(), step)
                .filter(rule -> rule.treatment() == Treatment.CARRIES)
                .isPresent();
    }

    /**
     * For whom a dossier was opened.
     *
     * @param on the day on which the code means the unit
     */
    public record Opened(UnitCode unit, LocalDate on, Level level) {

        public static Opened of(DossierSubject subject) {
            return new Opened(subject.unit(), subject.unitOn(), subject.level());
        }
    }

    /** Dossiers that are carried on: those of a unit, by its identity, for a title. */
    public record Carried(UUID unit, Level title) {}

    /**
     * Who has a dossier today.
     *
     * @param concerned its own unit, as of the opening, while that is there; then the successor that has it; and its own
     *     again if nobody has
     * @param there whether anybody has it
     */
    public record Today(LocalDate day, Subject concerned, boolean there) {}
}
