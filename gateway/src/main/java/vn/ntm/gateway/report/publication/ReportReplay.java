package vn.ntm.gateway.report.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.report.made.YearReport;
import vn.ntm.kernel.ProgrammeYear;

/** A published report beside the same made again: of the facts of its day, as they were known at its instant. */
@Schema(name = "ReportReplay")
record ReportReplay(
        @Schema(description = "The year of the report") ProgrammeYear year,

        @Schema(description = "Which edition of it", examples = "1")
        int edition,

        @Schema(description = "The day that its figures are about")
        LocalDate validOn,

        @Schema(description = "What was on file at this instant is in it")
        Instant knownAt,

        @Schema(description = "The hash under which it was published")
        String publishedHash,

        @Schema(description = "The hash of the report as it is made again")
        String replayedHash,

        @Schema(description = "Whether both are the same: every code and number of the report, to the digit")
        boolean matches,

        @Schema(description = "What became of checking the signature with the key set of criteria-service")
        SignatureFinding signature,

        @Schema(
                description =
                        "The answers of which it is made, then and again. One may differ though the report does not:"
                                + " its hash is of every byte, that of the report of codes and numbers")
        List<Input> inputs) {

    static ReportReplay of(PublishedReport published, YearReport again, SignatureFinding signature) {
        Map<String, String> then = new LinkedHashMap<>();
        published.inputs().forEach(input -> then.put(input.name(), input.hash()));
        Map<String, YearReport.Input> now = again.inputs().stream()
                .collect(Collectors.toMap(YearReport.Input::name, input -> input, (one, _) -> one, LinkedHashMap::new));
        return new ReportReplay(
                again.year(),
                published.edition(),
                again.validOn(),
                again.knownAt(),
                published.reportHash(),
                again.reportHash(),
                published.reportHash().equals(again.reportHash()),
                signature,
                Stream.concat(then.keySet().stream(), now.keySet().stream())
                        .distinct()
                        .map(name -> Input.of(name, then.get(name), now.get(name)))
                        .toList());
    }

    /** One of them. */
    @Schema(name = "ReplayedInput")
    record Input(
            @Schema(description = "What was asked", examples = "ocop.figures.2023")
            String name,

            @Schema(description = "Where the same is asked again, at the gateway; absent of what no report is made of")
            @Nullable String href,

            @Schema(description = "SHA-256 of what was answered then; absent if it was not asked") @Nullable String publishedHash,

            @Schema(description = "SHA-256 of what is answered now; absent if it is not asked") @Nullable String replayedHash,

            @Schema(description = "Whether both are the same, byte for byte")
            boolean same) {

        private static Input of(String name, @Nullable String then, YearReport.@Nullable Input now) {
            return new Input(
                    name,
                    now == null ? null : now.href(),
                    then,
                    now == null ? null : now.hash(),
                    now != null && now.hash().equals(then));
        }
    }
}
