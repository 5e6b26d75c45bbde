package vn.ntm.criteria.boundarychange.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.boundarychange.application.Preview;
import vn.ntm.criteria.boundarychange.domain.Enactment;
import vn.ntm.criteria.boundarychange.touched.Fate;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.rest.CarryOverRuleView;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.UnitType;

/**
 * What a draft would do; nothing of it is done.
 *
 * @param enactable whether nothing on file stands in its way
 * @param ending how many units end
 * @param beginning how many units begin
 * @param carried how much of what is on file goes on with a successor
 * @param closed how much ends with its unit
 * @param orphaned how much is left without an answer
 * @param steps how each unit that ends passes on, units that follow their parent too
 * @param facts everything on file that is touched, and the rule that says what becomes of it
 */
@Schema(name = "BoundaryPreview")
record PreviewView(
        UUID id,
        LocalDate effectiveOn,
        boolean enactable,
        int ending,
        int beginning,
        long carried,
        long closed,
        long orphaned,
        List<Step> steps,
        List<Fact> facts) {

    PreviewView {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
    }

    static PreviewView of(Preview preview) {
        Enactment enactment = preview.enactment();
        return new PreviewView(
                preview.change().id(),
                enactment.terms().effectiveOn(),
                preview.enactable(),
                enactment.ending().size(),
                enactment.beginning().size(),
                preview.count(Fate.Outcome.CARRIED),
                preview.count(Fate.Outcome.CLOSED),
                preview.count(Fate.Outcome.ORPHANED),
                enactment.successions().stream().map(Step::of).toList(),
                preview.fates().stream().map(Fact::of).toList());
    }

    /** A unit that ends and what it, or a part of it, becomes. */
    @Schema(name = "BoundaryStep")
    record Step(
            UnitCode predecessorCode,
            String predecessorName,
            UnitType predecessorType,
            UnitCode successorCode,
            String successorName,
            UnitType successorType,
            Change change) {

        static Step of(Enactment.Succeeding one) {
            return new Step(
                    one.predecessor().code(),
                    one.predecessor().name(),
                    one.predecessor().type(),
                    one.successor().code(),
                    one.successor().name(),
                    one.successor().type(),
                    one.change());
        }
    }

    /**
     * Something on file, and what becomes of it.
     *
     * @param unitCode the unit that ends, through which it is touched
     * @param title the title, if it is about one
     * @param on the day of the fact; absent when none is known
     * @param rule the carry-over rule that decides; absent when none does
     * @param successorCodes with which units it goes on, or could
     */
    @Schema(name = "BoundaryFact")
    record Fact(
            Subject subject,
            UUID factId,
            UnitCode unitCode,
            @Nullable String title,
            @Nullable LocalDate on,
            Fate.Outcome outcome,
            Fate.Ground ground,
            @Nullable CarryOverRuleView rule,
            List<UnitCode> successorCodes,
            String href) {

        Fact {
            successorCodes = List.copyOf(successorCodes);
        }

        static Fact of(Fate fate) {
            var fact = fate.fact();
            return new Fact(
                    fact.subject(),
                    fact.id(),
                    fact.unit(),
                    fact.title(),
                    fact.on(),
                    fate.outcome(),
                    fate.ground(),
                    fate.rule().map(CarryOverRuleView::of).orElse(null),
                    fate.successors(),
                    fact.href());
        }
    }
}
