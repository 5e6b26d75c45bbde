package vn.ntm.local.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.summary.Figure.Gap;
import vn.ntm.local.summary.Figure.PlannedTarget;
import vn.ntm.local.summary.Figure.Progress;
import vn.ntm.local.summary.Figure.Published;
import vn.ntm.local.summary.Figure.Recorded;
import vn.ntm.local.summary.Figure.Target;
import vn.ntm.local.summary.Figure.Unit;
import vn.ntm.local.summary.ProvincialSummary.Part;
import vn.ntm.local.summary.TextTable.Column;

/** The summary of a year, then the targets of the next, then how each service answered. */
record SummaryTable(ProvincialSummary summary) {

    private static final String NONE = "–";

    /** With the widest numbers there are, a hundred columns are enough. */
    private static final int LABEL_WIDTH = 46;

    private static final int TARGET_WIDTH = 28;
    private static final int PROGRESS_WIDTH = 22;
    private static final int MOST_NAMES = 4;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Tổng hợp năm %d%s".formatted(summary.year(), summary.complete() ? "" : " (chưa đầy đủ)"));
        lines.add("");
        lines.addAll(figures().lines());
        lines.add("");
        lines.addAll(targets().lines());
        lines.add("");
        lines.add("Nguồn: " + summary.parts().stream().map(SummaryTable::status).collect(Collectors.joining(" · ")));
        return lines;
    }

    private TextTable figures() {
        var table = new TextTable(
                Column.text("Chỉ tiêu", LABEL_WIDTH),
                Column.number("Công bố"),
                Column.number("Hồ sơ"),
                Column.number("Chênh"),
                Column.text("Đơn vị", LABEL_WIDTH));
        summary.parts().stream()
                .flatMap(part -> part.yearFigures().stream())
                .filter(Figure::saysSomething)
                .forEach(figure -> table.rowWithNote(
                        note(figure),
                        figure.name(),
                        published(figure.published()),
                        recorded(figure.recorded()),
                        gap(figure.gap()),
                        Words.unit(figure.unitOfMeasure())));
        return table;
    }

    private TextTable targets() {
        var table = new TextTable(
                Column.text("Mục tiêu năm " + (summary.year() + 1), LABEL_WIDTH),
                Column.text("Yêu cầu", TARGET_WIDTH),
                Column.text("Tiến độ", PROGRESS_WIDTH));
        summary.parts().stream()
                .flatMap(part -> part.targets().stream())
                .forEach(figure -> table.row(
                        figure.name(), target(figure.target(), figure.unitOfMeasure()), progress(figure.progress())));
        return table;
    }

    private static String published(@Nullable Published published) {
        return published == null ? NONE : Words.number(published.value());
    }

    private static String recorded(@Nullable Recorded recorded) {
        return recorded == null ? NONE : Words.number(recorded.value());
    }

    private static String gap(@Nullable Gap gap) {
        return gap == null ? NONE : Words.number(gap.value());
    }

    private static String note(Figure figure) {
        String evidence = figure.recorded() == null
                ? ""
                : Words.evidence(figure.recorded().evidence());
        String reason = figure.gap() == null ? "" : Words.reason(figure.gap().reason());
        String reported =
                figure.published() == null ? "" : names(figure.published().units());
        String onFile = figure.recorded() == null ? "" : names(figure.recorded().units());
        return joined(
                "\n",
                joined("; ", said("hồ sơ: ", evidence), said("chênh: ", reason)),
                joined("; ", said("công bố nêu: ", reported), said("hồ sơ nêu: ", onFile)));
    }

    private static String joined(String by, String... words) {
        return Stream.of(words).filter(said -> !said.isEmpty()).collect(Collectors.joining(by));
    }

    /** The units by name, where they are few enough to be read in a line. */
    private static String names(@Nullable List<Unit> units) {
        return units == null || units.size() > MOST_NAMES
                ? ""
                : units.stream().map(Unit::shown).collect(Collectors.joining(", "));
    }

    private static String said(String of, String words) {
        return words.isEmpty() ? "" : of + words;
    }

    private static String target(@Nullable PlannedTarget planned, @Nullable String unitOfMeasure) {
        if (planned == null) {
            return NONE;
        }
        Target target = planned.target();
        return switch (target.shape()) {
            case "AT_LEAST" -> "ít nhất " + amount(target.value(), unitOfMeasure);
            case "ADD" -> "thêm " + amount(target.value(), unitOfMeasure);
            case "MAINTAIN" -> "duy trì " + amount(target.percent(), "percent");
            case "NAMED" -> named(target, planned.wording());
            default -> target.shape();
        };
    }

    private static String amount(@Nullable BigDecimal value, @Nullable String unitOfMeasure) {
        return value == null ? NONE : (Words.number(value) + " " + Words.unit(unitOfMeasure)).strip();
    }

    private static String named(Target target, @Nullable String wording) {
        String units = target.units() == null
                ? ""
                : target.units().stream().map(Unit::shown).collect(Collectors.joining(", "));
        return wording == null || wording.isBlank() ? units : "%s (%s)".formatted(units, wording);
    }

    private static String progress(@Nullable Progress progress) {
        if (progress == null) {
            return NONE;
        }
        String status = Words.progress(progress.status());
        return progress.observed() == null || progress.required() == null
                ? status
                : "%s (%s/%s)".formatted(status, Words.number(progress.observed()), Words.number(progress.required()));
    }

    private static String status(Part part) {
        return part.reason() == null
                ? "%s %s".formatted(part.name(), part.status())
                : "%s %s (%s)".formatted(part.name(), part.status(), part.reason());
    }
}
