package vn.ntm.gateway.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.part.PartQuestion;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.whole.WholeQuestion;

/**
 * Of which decision all is wanted.
 *
 * @param number as the caller writes it; what is the same number is for the services to say
 * @param signedOn the day of signing; of any day if absent
 */
record DecisionQuestion(String number, @Nullable LocalDate signedOn, LocalDate validOn) {

    private static final int FIRST = 50;

    /** No names of persons are told of a decision. */
    List<PartQuestion> parts() {
        return Arrays.stream(FactService.values()).map(this::part).toList();
    }

    private PartQuestion part(FactService service) {
        var facts = WholeQuestion.at(service, validOn, "decided-facts").with("number", number);
        var ofTheDay = signedOn == null ? facts : facts.with("signedOn", signedOn);
        return new PartQuestion(service.label(), List.of(ofTheDay.firstPage(FIRST)));
    }
}
