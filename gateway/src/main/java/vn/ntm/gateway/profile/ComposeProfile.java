package vn.ntm.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.gateway.composite.Making;
import vn.ntm.gateway.part.Cut;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.PartQuestion;
import vn.ntm.gateway.part.Parts;
import vn.ntm.gateway.part.Round;
import vn.ntm.gateway.refusal.RefusedByService;
import vn.ntm.gateway.whole.WholePart;

/**
 * Asks all three services about a unit, at one instant and within one time. Who names no day means today, or the last day of
 * a unit that has ended: so the unit is asked for first.
 */
@ApplicationScoped
class ComposeProfile {

    private final Parts parts;

    ComposeProfile(Parts parts) {
        this.parts = parts;
    }

    /** @throws RefusedByService if there is no such unit */
    Making.Draft handle(ProfileQuestion question, Round round) throws InterruptedException {
        var answers = new ArrayList<PartAnswer>();
        LocalDate day = question.named();
        if (day == null) {
            answers.add(unit(question, round.firstHalf()));
            day = lastSeen(answers.getFirst(), question.today());
            answers.addAll(parts.ask(question.rest(day), round));
        } else {
            var all = new ArrayList<PartQuestion>(List.of(question.unit()));
            all.addAll(question.rest(day));
            answers.addAll(parts.ask(all, round));
            RefusedByService.throwIf(answers.getFirst());
        }
        var profile = new UnitProfile(
                question.code(),
                Cut.of(day, round.knownAt(), answers),
                answers.stream().map(WholePart::of).toList());
        return new Making.Draft(profile, "profile " + question.code() + " " + day, answers);
    }

    private PartAnswer unit(ProfileQuestion question, Round round) throws InterruptedException {
        PartAnswer unit = parts.ask(List.of(question.unit()), round).getFirst();
        RefusedByService.throwIf(unit);
        return unit;
    }

    /** Today if nobody says, so that it can be understood, that the unit has ended before. */
    private static LocalDate lastSeen(PartAnswer unit, LocalDate today) {
        if (unit.answers().isEmpty()) {
            return today;
        }
        try {
            JsonNode ended = unit.answers().getFirst().tree().path("validTo");
            LocalDate lastDay = LocalDate.parse(ended.asText()).minusDays(1);
            return lastDay.isBefore(today) ? lastDay : today;
        } catch (DateTimeException noDay) {
            return today;
        }
    }
}
