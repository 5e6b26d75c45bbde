package vn.ntm.criteria.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.assessment.application.AssessUnit;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleBook;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.criteria.revocation.domain.grounds.Grounds;
import vn.ntm.criteria.revocation.domain.grounds.RevocationRule;
import vn.ntm.criteria.revocation.domain.grounds.UnitsBelow;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** Somebody asks whether a title may be revoked, and why. */
@ApplicationScoped
public class FindGrounds {

    private final RevocationRules rules;
    private final AssessUnit assessUnit;
    private final HeldTitles titles;
    private final Lineages lineages;
    private final UnitDirectory units;

    FindGrounds(
            RevocationRules rules, AssessUnit assessUnit, HeldTitles titles, Lineages lineages, UnitDirectory units) {
        this.rules = rules;
        this.assessUnit = assessUnit;
        this.titles = titles;
        this.lineages = lineages;
        this.units = units;
    }

    /**
     * The grounds by what was on file.
     *
     * @throws Refusal if there is no rule, no such unit, it was not this unit that was assessed, the period is not over, or
     *     the title was given only after it
     */
    public Found handle(RevocationCase subject, AsOf asOf) {
        units.at(subject.unit(), asOf);
        Lineage lineage = lineages.around(Set.of(subject.unit()), asOf.knownAt());
        Spell unit = lineage.at(subject.unit(), asOf.validOn()).orElseThrow();
        RevocationRule rule = rules.of(subject.set(), subject.level(), asOf.validOn(), asOf.knownAt())
                .orElseThrow(() -> noRule(subject, asOf));
        var key = new AssessmentKey(subject.unit(), subject.set(), subject.period());
        var assessed = assessUnit.handle(key, asOf.knownAt());
        requireSame(unit, key, lineage);
        TitleBook book = titles.book(lineage, asOf.knownAt());
        Title title = book.on(unit, subject.level(), asOf.validOn());
        requireInTime(subject, title, asOf);
        Grounds grounds = Grounds.of(rule, assessed.verdict(), below(unit, rule, lineage, book, asOf));
        return new Found(title, grounds);
    }

    private static Optional<UnitsBelow> below(
            Spell unit, RevocationRule rule, Lineage lineage, TitleBook book, AsOf asOf) {
        if (rule.shares().unitsBelow() == null) {
            return Optional.empty();
        }
        List<Spell> communes = lineage.on(asOf.validOn()).stream()
                .filter(other -> other.type() == UnitType.COMMUNE)
                .filter(other -> lineage.liesIn(other, unit.code(), asOf.validOn()))
                .toList();
        List<UnitCode> revoked = communes.stream()
                .filter(commune ->
                        book.on(commune, rule.level(), asOf.validOn()).standing() == TitleStanding.REVOKED)
                .map(Spell::code)
                .toList();
        return Optional.of(new UnitsBelow(communes.size(), revoked));
    }

    private static void requireSame(Spell unit, AssessmentKey key, Lineage lineage) {
        boolean same = lineage.at(key.unit(), key.day())
                .map(assessed -> lineage.isSame(assessed, unit) || lineage.isSame(unit, assessed))
                .orElse(false);
        if (!same) {
            throw new Refusal(RevocationProblem.GROUNDS_OF_ANOTHER_UNIT, Map.of("unit", key.unit(), "day", key.day()));
        }
    }

    private static void requireInTime(RevocationCase subject, Title title, AsOf asOf) {
        if (subject.period().lastDay().isAfter(asOf.validOn())) {
            throw new Refusal(
                    RevocationProblem.GROUNDS_OF_OPEN_PERIOD,
                    Map.of("period", subject.period(), "day", asOf.validOn()));
        }
        boolean later = title.facts().stream().anyMatch(fact -> subject.isAfter(fact.recognition()));
        if (!later && !title.facts().isEmpty()) {
            throw new Refusal(
                    RevocationProblem.GROUNDS_PRECEDE_TITLE,
                    Map.of("period", subject.period(), "unit", subject.unit(), "level", subject.level()));
        }
    }

    private static Refusal noRule(RevocationCase subject, AsOf asOf) {
        return new Refusal(
                RevocationProblem.NO_REVOCATION_RULE,
                Map.of("level", subject.level(), "set", subject.set(), "day", asOf.validOn()));
    }

    /** The grounds, and how the unit stands to the title. */
    public record Found(Title title, Grounds grounds) {}
}
