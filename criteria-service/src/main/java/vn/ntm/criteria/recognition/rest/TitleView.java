package vn.ntm.criteria.recognition.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.lineage.rest.CarryOverRuleView;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleFact;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.criteria.recognition.meeting.Meeting;
import vn.ntm.criteria.recognition.meeting.Meets;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Step;
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
 * @param revocations by which the title was ended
 * @param assessed what the last assessment says of it; only where one unit that holds it is asked for
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
        List<CarryOverRuleView> rules,
        List<Ended> revocations,
        @Nullable Assessed assessed) {

    TitleView {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
        revocations = List.copyOf(revocations);
    }

    static TitleView of(TitleEntry entry) {
        return of(entry, null);
    }

    /** @param meeting whether the unit still meets what the title asks for, as far as an assessment says */
    static TitleView of(TitleEntry entry, @Nullable Meeting meeting) {
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
                        .toList(),
                titles.stream()
                        .flatMap(title -> title.revocation().stream())
                        .distinct()
                        .map(Ended::of)
                        .toList(),
                meeting == null ? null : Assessed.of(meeting));
    }

    /**
     * A revocation that ended the title.
     *
     * @param level the title that was revoked; what includes it ended with it
     * @param revokedOn from which day on the title is no longer held
     */
    @Schema(name = "TitleRevocation")
    record Ended(
            UUID revocationId,
            Level level,
            LocalDate revokedOn,
            @Nullable String decisionNumber,
            @Nullable String decisionIssuer,
            String href) {

        static Ended of(Revocation revocation) {
            return new Ended(
                    revocation.id(),
                    revocation.level(),
                    revocation.revokedOn(),
                    revocation.decision().number(),
                    revocation.decision().issuer(),
                    "/v1/revocations/" + revocation.id());
        }
    }

    /**
     * Whether the unit still meets what the title asks for. It keeps the title until that is revoked.
     *
     * @param period the last that was over on the day of the question and of which anything is on file
     * @param meets NO at a title that is held: recognised, and no longer meeting it
     * @param confirmed whether that holds by confirmed levels alone; absent where it is undecided
     */
    @Schema(name = "TitleAssessed")
    record Assessed(
            String set,
            int version,
            String period,
            Meets meets,
            @Nullable Boolean confirmed) {

        static Assessed of(Meeting meeting) {
            return new Assessed(
                    meeting.set().code(),
                    meeting.set().number(),
                    meeting.period(),
                    meeting.meets(),
                    meeting.confirmed());
        }
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
