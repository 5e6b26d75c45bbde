package vn.ntm.gateway.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.ntm.gateway.figure.FigureQuestion;
import vn.ntm.gateway.figure.FigureQuestion.Wanted;
import vn.ntm.gateway.part.PartQuestion;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.whole.WholeQuestion;
import vn.ntm.kernel.ProgrammeYear;

/** Of which year the plan is wanted, and on which day it is looked at. */
record TargetsQuestion(ProgrammeYear year, LocalDate validOn) {

    private static final int LINES = 50;

    List<PartQuestion> parts() {
        return Arrays.stream(FactService.values()).map(this::part).toList();
    }

    /** How far it has come is told of the province alone; the lines are those of its units too. */
    private PartQuestion part(FactService service) {
        var lines = WholeQuestion.at(service, validOn, "targets")
                .with("programmeYear", year.value())
                .with("basis", "TARGET")
                .firstPage(LINES);
        var progress = new FigureQuestion(service, year, validOn, Wanted.PLANNED);
        return new PartQuestion(service.label(), List.of(lines, progress));
    }
}
