package vn.ntm.local.bench.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.ntm.local.bench.arena.Median;
import vn.ntm.local.bench.arena.Rate;

/** What docs/numbers.md says of the gateway. */
public record DoorReport(Door measured) {

    private static final double PEER_COMPOSES = 763;
    private static final double PEER_ROUTES = 1_643;

    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "## The gateway",
                "",
                "wrk in a closed loop on the same two processors as everything it asks; gateway and services as on a server: both compilers, a heap of 256 MB."
                        + " %d connections, %d where a service answers.".formatted(Door.MANY, Door.FEW),
                "Warmed up until two windows agree, then %d s each; in each round every arm once, medians of %d rounds. The summary of 2023 has %,d bytes."
                        .formatted(Door.WINDOW.toSeconds(), rates(Arm.STATIC).size(), measured.bytes()),
                "\"Composed anew\" names another instant each time, so that nothing kept answers.",
                "",
                "| | per second | p50 / p99 ms | asked |",
                "| --- | --- | --- | --- |"));
        for (Arm arm : Arm.values()) {
            lines.add(row(arm));
            lines.addAll(ratios(arm));
        }
        lines.add("");
        lines.addAll(others());
        lines.add("");
        return lines;
    }

    private String row(Arm arm) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f / %.2f | %s |",
                arm.words(),
                rate(arm).shown("%,.0f"),
                of(arm, Rate::medianMillis).value(),
                of(arm, Rate::slowMillis).value(),
                switch (arm) {
                    case COMPOSED_OF_FILES -> "p99 ≤ 25";
                    case KEPT, UNCHANGED, ROUTED, READ_ROUTED, COMPOSED -> "p99 ≤ 50";
                    default -> "";
                });
    }

    private List<String> ratios(Arm arm) {
        return switch (arm) {
            case KEPT -> List.of(ratio("kept / nginx, a file", perSecond(arm) / perSecond(Arm.STATIC), "≥ 0.65"));
            case UNCHANGED -> List.of(ratio("unchanged / kept", perSecond(arm) / perSecond(Arm.KEPT), "> 1"));
            case ROUTED ->
                List.of(
                        ratio("routed / passed on by nginx", perSecond(arm) / perSecond(Arm.PASSED), "≥ 0.55"),
                        ratio("routed / what a Spring peer routes", perSecond(arm) / PEER_ROUTES, "≥ 10"));
            case COMPOSED_OF_FILES ->
                List.of(ratio("composed / what a Spring peer composes", perSecond(arm) / PEER_COMPOSES, "≥ 8"));
            case READ_ROUTED ->
                List.of(ratio("through the gateway / asked itself", perSecond(arm) / perSecond(Arm.READ), ""));
            case COMPOSED -> List.of(ratio("six times composed / the slowest", 6 * perSecond(arm) / slowest(), ""));
            default -> List.of();
        };
    }

    private List<String> others() {
        Crowd crowd = measured.crowd();
        Leavers leavers = measured.leavers();
        Soak soak = measured.soak();
        return List.of(
                "| | measured | asked |",
                "| --- | --- | --- |",
                "| connections held that ask nothing, each answered before and after | %,d | 10,000 |"
                        .formatted(crowd.held()),
                String.format(
                        Locale.ROOT,
                        "| one question beside them, p50 / p99 ms (without them) | %.2f / %.2f (%.2f / %.2f) | |",
                        crowd.beside().medianMillis(),
                        crowd.beside().slowMillis(),
                        crowd.alone().medianMillis(),
                        crowd.alone().slowMillis()),
                "| the gateway's memory without → with them (MB) | %d → %d | |"
                        .formatted(crowd.before(), crowd.after()),
                "| the next whole answer after %d left while ocop-service did not speak (ms) | %s | < 1,000 |"
                        .formatted(leavers.gone(), leavers.millis().shown("%.0f")),
                "| the gateway's memory over %d minutes and %,d questions: begin, a third, end, most (MB) | %d, %d, %d, %d | flat |"
                        .formatted(
                                soak.minutes(),
                                soak.asked(),
                                soak.atTheBeginning(),
                                soak.afterAThird(),
                                soak.atTheEnd(),
                                soak.most()));
    }

    private double slowest() {
        return Stream.of(Arm.FIGURES_OF_CRITERIA, Arm.FIGURES_OF_OCOP, Arm.FIGURES_OF_AWARDS)
                .mapToDouble(this::perSecond)
                .min()
                .orElseThrow();
    }

    private static String ratio(String name, double value, String asked) {
        return String.format(Locale.ROOT, "| **%s** | **%.2f** | | %s |", name, value, asked);
    }

    private double perSecond(Arm arm) {
        return rate(arm).value();
    }

    private Median rate(Arm arm) {
        return of(arm, Rate::perSecond);
    }

    private Median of(Arm arm, ToDoubleFunction<Rate> figure) {
        return Median.of(rates(arm).stream().mapToDouble(figure).boxed().toList());
    }

    private List<Rate> rates(Arm arm) {
        return Objects.requireNonNull(measured.rates().get(arm));
    }
}
