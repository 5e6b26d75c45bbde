package vn.ntm.ocop.council.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.lineage.UnitLineages;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.council.application.rules.CouncilRules;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.session.Belonging;
import vn.ntm.ocop.council.domain.session.Composition;
import vn.ntm.ocop.council.domain.session.Scoring;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;
import vn.ntm.ocop.scoring.domain.Rating;
import vn.ntm.ocop.scoring.domain.SheetCheck;

/** What is at hand when a dossier is scored: the dossier, its council, its sheet, and the scorings so far. */
@ApplicationScoped
public class ScoringRoom {

    private final ScoredDossiers dossiers;
    private final Scorings scorings;
    private final Councils councils;
    private final CouncilRules rules;
    private final RuleSets ruleSets;
    private final UnitLineages lineages;
    private final Calendar calendar;

    ScoringRoom(
            ScoredDossiers dossiers,
            Scorings scorings,
            Councils councils,
            CouncilRules rules,
            RuleSets ruleSets,
            UnitLineages lineages,
            Calendar calendar) {
        this.dossiers = dossiers;
        this.scorings = scorings;
        this.councils = councils;
        this.rules = rules;
        this.ruleSets = ruleSets;
        this.lineages = lineages;
        this.calendar = calendar;
    }

    /**
     * The dossier, which nobody else moves until the transaction ends.
     *
     * @throws Refusal if no council scores it now
     */
    ScoredDossier heldForScoring(UUID id) {
        return heldForScoring(id, _ -> {});
    }

    /** @param seen is given the version of the dossier, and refuses another one than the caller saw */
    ScoredDossier heldForScoring(UUID id, Consumer<EntityVersion> seen) {
        ScoredDossier dossier = dossiers.held(id);
        seen.accept(dossier.version());
        level(dossier);
        return dossier;
    }

    CouncilLevel level(ScoredDossier dossier) {
        return dossier.scoredBy()
                .orElseThrow(
                        () -> new Refusal(CouncilProblem.SCORING_NOT_OPEN_IN_STATE, Map.of("state", dossier.state())));
    }

    /** The scorings of the dossier, all of them. */
    public List<ScoringOnFile> all(UUID dossier, Instant knownAt) {
        return scorings.of(dossier, knownAt);
    }

    /** Those of the stage in which the dossier is. */
    List<Scoring> ofThisStage(ScoredDossier dossier) {
        return scorings.of(dossier.id(), calendar.now()).stream()
                .map(ScoringOnFile::scoring)
                .filter(scoring -> scoring.dossierVersion() == dossier.version().value())
                .toList();
    }

    /** @throws Refusal if the dossier has none in this stage */
    Scoring last(ScoredDossier dossier) {
        List<Scoring> stage = ofThisStage(dossier);
        if (stage.isEmpty()) {
            throw new Refusal(CouncilProblem.SCORING_NOT_BEGUN, Map.of());
        }
        return stage.getLast();
    }

    public Council council(Scoring scoring) {
        return councils.version(scoring.council(), scoring.councilVersion());
    }

    /** Who may score the dossier on a day, by the rules of the day and the conflicts that are known. */
    Composition composition(ScoredDossier dossier, Council council, LocalDate day) {
        var rulesOfTheDay = rules.of(council.level(), new AsOf(day, calendar.now()));
        return new Composition(
                council,
                day,
                rulesOfTheDay,
                new Belonging(dossier.producer(), communes(dossier, day))
                        .conflicts(
                                council.membersOn(day),
                                rulesOfTheDay,
                                scorings.conflicts(dossier.id(), calendar.now())));
    }

    /** The commune of the product, with what passed into it and what it passed into: members are on file under any of these. */
    private Set<UnitCode> communes(ScoredDossier dossier, LocalDate day) {
        UnitCode commune = dossier.commune();
        if (commune == null) {
            return Set.of();
        }
        var communes =
                new HashSet<>(lineages.around(Set.of(commune), calendar.now()).sharing(commune, day));
        communes.add(commune);
        return communes;
    }

    /** @throws Refusal if the sheet is not on file */
    SheetCheck check(ScoredDossier dossier) {
        return new SheetCheck(form(dossier.ruleSet(), dossier.setNo()));
    }

    /** @throws Refusal if the sheet is not on file */
    public Rating rating(String ruleSet, int setNo) {
        Optional<RuleSet> pinned = ruleSets.find(ruleSet, calendar.now());
        return new Rating(pinned.orElseThrow(() -> notOnFile(ruleSet, setNo)), form(ruleSet, setNo));
    }

    private ScoreSheetForm form(String ruleSet, int setNo) {
        return ruleSets.form(ruleSet, setNo, calendar.now()).orElseThrow(() -> notOnFile(ruleSet, setNo));
    }

    private static Refusal notOnFile(String ruleSet, int setNo) {
        return new Refusal(CouncilProblem.SCORE_SHEET_NOT_ON_FILE, Map.of("ruleSet", ruleSet, "set", setNo));
    }
}
