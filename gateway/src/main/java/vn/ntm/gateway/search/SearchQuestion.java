package vn.ntm.gateway.search;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.gateway.part.PartQuestion;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.whole.WholeQuestion;

/** What is searched in all registers. Only of who was commended can names of persons be found. */
record SearchQuestion(String text, int limit, LocalDate validOn) {

    List<PartQuestion> parts() {
        return List.of(
                part("units", FactService.CRITERIA, false),
                part("certificates", FactService.OCOP, false),
                part("producers", FactService.OCOP, false),
                part("commendations", FactService.AWARDS, true));
    }

    private PartQuestion part(String register, FactService service, boolean namesPersons) {
        WholeQuestion question =
                WholeQuestion.at(service, validOn, register).with("name", text).firstPage(limit);
        return new PartQuestion(register, List.of(question), namesPersons);
    }
}
