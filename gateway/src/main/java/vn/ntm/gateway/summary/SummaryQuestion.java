package vn.ntm.gateway.summary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.ntm.gateway.figure.FigureQuestion;
import vn.ntm.gateway.figure.FigureQuestion.Wanted;
import vn.ntm.gateway.part.PartQuestion;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.ProgrammeYear;

/**
 * What the caller wants to know, but for the instant.
 *
 * @param year the programme year
 * @param validOn the day of the year's figures
 * @param targetsOn the day of next year's targets: one that has seen their announcement
 */
record SummaryQuestion(ProgrammeYear year, LocalDate validOn, LocalDate targetsOn) {

    List<PartQuestion> parts() {
        return Arrays.stream(FactService.values()).map(this::part).toList();
    }

    /** First the year itself, then, unless it is the last of the programme, the year after. */
    private PartQuestion part(FactService service) {
        var ofYear = new FigureQuestion(service, year, validOn, Wanted.ALL);
        if (year.value() == ProgrammeYear.LAST) {
            return new PartQuestion(service.label(), List.of(ofYear));
        }
        var ofNext = new FigureQuestion(service, year.next(), targetsOn, Wanted.PLANNED);
        return new PartQuestion(service.label(), List.of(ofYear, ofNext));
    }
}
