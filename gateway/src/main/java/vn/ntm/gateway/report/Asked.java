package vn.ntm.gateway.report;

import java.time.Instant;
import java.util.List;
import vn.ntm.gateway.figure.FigureQuestion;
import vn.ntm.gateway.figure.FigureQuestion.Wanted;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.PartQuestion;
import vn.ntm.gateway.part.Question;
import vn.ntm.gateway.report.made.FigureLines;
import vn.ntm.gateway.report.made.ReportLine;
import vn.ntm.gateway.report.made.ReportSection;
import vn.ntm.gateway.report.made.YearReport;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Sha256;

/** What one service is asked for a report. */
record Asked(FigureQuestion figures) implements Question {

    @Override
    public FactService service() {
        return figures.service();
    }

    @Override
    public String uri(Instant knownAt) {
        return figures.uri(knownAt);
    }

    /** How the report calls it: {@code ocop.figures.2023}. */
    String name() {
        return service().label()
                + (plan() ? ".targets." : ".figures.")
                + figures.year().value();
    }

    /** The part of the report that it is, all of it. */
    PartQuestion part() {
        return new PartQuestion(name(), List.of(this));
    }

    /** The whole of it: what is hashed is what was answered. */
    @Override
    public Answer read(Reply reply, Instant knownAt) throws Unanswered {
        if (!reply.mediaType().equals("application/json")) {
            throw new Unanswered(Unanswered.Reason.INVALID_ANSWER, "media type " + reply.mediaType());
        }
        String answer = reply.text();
        try {
            lines(answer, knownAt);
        } catch (IllegalArgumentException broken) {
            throw Unanswered.unreadable(broken);
        }
        return new Answer(answer, reply.entityTag());
    }

    YearReport.Input input(Answer answer, Instant knownAt) {
        return new YearReport.Input(name(), Sha256.of(answer.json()), href(knownAt));
    }

    ReportSection section(Answer answer, Instant knownAt) {
        List<ReportLine> lines = lines(answer.json(), knownAt);
        return new ReportSection(name(), title(), figures.year(), plan() ? planned(lines) : lines);
    }

    private List<ReportLine> lines(String answer, Instant knownAt) {
        return FigureLines.read(answer, figures.year(), new AsOf(figures.validOn(), knownAt));
    }

    private boolean plan() {
        return figures.wanted() == Wanted.PLANNED;
    }

    private static List<ReportLine> planned(List<ReportLine> lines) {
        return lines.stream()
                .filter(line -> line.target() != null)
                .map(ReportLine::plan)
                .toList();
    }

    private Bilingual title() {
        Bilingual matter = switch (service()) {
            case CRITERIA ->
                new Bilingual("Công nhận nông thôn mới và kinh phí", "New Rural Development titles and funding");
            case OCOP -> new Bilingual("Sản phẩm OCOP", "OCOP products");
            case AWARDS -> new Bilingual("Khen thưởng", "Commendations");
        };
        int year = figures.year().value();
        Bilingual what = plan()
                ? new Bilingual("Chỉ tiêu năm " + year, "Targets of " + year)
                : new Bilingual("Kết quả năm " + year, "Results of " + year);
        return new Bilingual(what.vi() + ": " + matter.vi(), what.en() + ": " + matter.en());
    }
}
