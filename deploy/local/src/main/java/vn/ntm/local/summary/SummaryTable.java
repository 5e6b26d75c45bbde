package vn.ntm.local.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.summary.Figure.Gap;
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
                Column.text("Chỉ tiêu"),
                Column.number("Công bố"),
                Column.number("Hồ sơ"),
                Column.number("Chênh"),
                Column.text("Đơn vị"),
                Column.text("Căn cứ hồ sơ; lý do chênh"));
        summary.parts().stream()
                .flatMap(part -> part.yearFigures().stream())
                .filter(Figure::saysSomething)
                .forEach(figure -> table.row(
                        figure.name(),
                        published(figure.published()),
                        recorded(figure.recorded()),
                        gap(figure.gap()),
                        Words.unit(figure.unitOfMeasure()),
                        remarks(figure)));
        return table;
    }

    private TextTable targets() {
        var table = new TextTable(
                Column.text("Mục tiêu năm " + (summary.year() + 1)), Column.text("Yêu cầu"), Column.text("Tiến độ"));
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

    private static String remarks(Figure figure) {
        String evidence = figure.recorded() == null
                ? ""
                : Words.evidence(figure.recorded().evidence());
        String reason = figure.gap() == null ? "" : Words.reason(figure.gap().reason());
        return evidence.isEmpty() || reason.isEmpty() ? evidence + reason : evidence + "; " + reason;
    }

    private static String target(@Nullable Target target, @Nullable String unitOfMeasure) {
        if (target == null) {
            return NONE;
        }
        return switch (target.shape()) {
            case "AT_LEAST" -> "ít nhất " + amount(target, unitOfMeasure);
            case "ADD" -> "thêm " + amount(target, unitOfMeasure);
            case "MAINTAIN" -> "duy trì " + amount(target, unitOfMeasure);
            case "NAMED" -> named(target);
            default -> target.shape();
        };
    }

    private static String amount(Target target, @Nullable String unitOfMeasure) {
        return target.value() == null ? NONE : (Words.number(target.value()) + " " + Words.unit(unitOfMeasure)).strip();
    }

    private static String named(Target target) {
        String units = target.units() == null
                ? ""
                : target.units().stream().map(Unit::shown).collect(Collectors.joining(", "));
        return target.wording() == null || target.wording().isBlank()
                ? units
                : "%s (%s)".formatted(units, target.wording());
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
