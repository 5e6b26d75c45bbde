package vn.ntm.gateway.figure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.Question;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.kernel.ProgrammeYear;

/** What one service is asked: its figures of one year, on the day of the whole answer, and which of them are wanted. */
public record FigureQuestion(FactService service, ProgrammeYear year, LocalDate validOn, Wanted wanted)
        implements Question {

    @Override
    public String uri(Instant knownAt) {
        String instant = URLEncoder.encode(knownAt.toString(), StandardCharsets.US_ASCII);
        return "/v1/figures?year=" + year.value() + "&validOn=" + validOn + "&knownAt=" + instant;
    }

    @Override
    public Answer read(Reply reply, Instant knownAt) throws Unanswered {
        Figures figures = FigureAnswer.read(reply, this, knownAt);
        Verbatim cut = switch (wanted) {
            case ALL -> figures.all();
            case PLANNED -> figures.planned();
        };
        return new Answer(cut.json(), figures.entityTag());
    }

    /** Which figures. */
    public enum Wanted {
        ALL,
        /** Those that have a target. */
        PLANNED
    }
}
