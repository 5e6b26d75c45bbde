package vn.ntm.gateway.summary;

import java.util.List;
import vn.ntm.gateway.figure.FigureQuestion;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;

/**
 * What the caller wants to know.
 *
 * @param year the programme year
 * @param asOf the two times of the year's figures
 * @param targetsAsOf the two times of next year's targets: the same instant, and a day that has seen their announcement
 */
record SummaryQuestion(ProgrammeYear year, AsOf asOf, AsOf targetsAsOf) {

    /** First the year itself, then, unless it is the last of the programme, the year after. */
    List<FigureQuestion> ofService(FactService service) {
        var ofYear = new FigureQuestion(service, year, asOf);
        if (year.value() == ProgrammeYear.LAST) {
            return List.of(ofYear);
        }
        return List.of(ofYear, new FigureQuestion(service, year.next(), targetsAsOf));
    }
}
