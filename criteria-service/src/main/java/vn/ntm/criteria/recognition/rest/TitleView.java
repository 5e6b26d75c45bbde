package vn.ntm.criteria.recognition.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.lineage.domain.Change;
import vn.ntm.criteria.lineage.domain.Step;
import vn.ntm.criteria.lineage.rest.CarryOverRuleView;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleFact;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/**
 * How a unit stands to a title on a day, and why.
 *
 * @param unitsOn the day whose unit this is: that of the question, or today
 * @param heldBy how many of the units of the day of the question that stand behind it held the title
 * @param of how many units of the day of the question stand behind it
 * @param facts the facts that give the title, or gave it to those that passed into the unit
 * @param steps by which the title came, or would have come, from predecessors
 * @param rules the carry-over rules that decided; absent where the facts alone decide, or no rule is on file
 */
@Schema(name = "Title")
record TitleView(
        UnitCode unitCode,
        String unitName,
        UnitType unitType,
        LocalDate unitsOn,
        Level level,
        TitleStanding standing,
        int heldBy,
        int of,
        List<Fact> facts,
        List<Passage> steps,
        List<CarryOverRuleView> rules) {

    TitleView {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }

    static TitleView of(TitleEntry entry) {
        List<Title> titles = entry.titles();
        return new TitleView(
                entry.unit().code(),
                entry.unit().name(),
                entry.unit().type(),
                entry.unitsOn(),
                entry.level(),
                entry.standing(),
                entry.held(),
                titles.size(),
                titles.stream()
                        .flatMap(title -> title.facts().stream())
                        .distinct()
                        .map(Fact::of)
                        .toList(),
                titles.stream()
                        .flatMap(title -> title.steps().stream())
                        .distinct()
                        .map(Passage::of)
                        .toList(),
                titles.stream()
                        .flatMap(title -> title.rule().stream())
                        .distinct()
                        .map(CarryOverRuleView::of)
                        .toList());
    }

    /**
     * A recognition behind a title.
     *
     * @param unitCode of the unit that it is about, on the day of the fact
     * @param unitOn the day from which it counts
     */
    @Schema(name = "TitleFact")
    record Fact(
            UUID recognitionId,
            Event event,
            Level level,
            UnitCode unitCode,
            String unitName,
            LocalDate unitOn,
            @Nullable String decisionNumber,
            String href) {

        static Fact of(TitleFact fact) {
            var recognition = fact.recognition();
            return new Fact(
                    fact.id(),
                    recognition.event(),
                    recognition.level(),
                    recognition.unit(),
                    fact.unit().name(),
                    recognition.unitDay().day(),
                    recognition.decision().number(),
                    "/v1/recognitions/" + fact.id());
        }
    }

    /** A unit that passed into another, and its title with it or not. */
    @Schema(name = "TitleStep")
    record Passage(
            UnitCode predecessorCode,
            String predecessorName,
            UnitCode successorCode,
            String successorName,
            LocalDate changedOn,
            Change change) {

        static Passage of(Step step) {
            return new Passage(
                    step.predecessor().code(),
                    step.predecessor().name(),
                    step.successor().code(),
                    step.successor().name(),
                    step.changedOn(),
                    step.change());
        }
    }
}
