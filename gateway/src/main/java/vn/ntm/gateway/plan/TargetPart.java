package vn.ntm.gateway.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.figure.Verbatim;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Standing;
import vn.ntm.gateway.whole.Whole;
import vn.ntm.gateway.whole.WholePart;

/** What one service was set out to reach, and how far it has come. */
record TargetPart(
        @JsonUnwrapped Standing standing,

        @Schema(
                description = "Where the figures of the year are read again, at the gateway: progress is those of them"
                        + " that have a target",
                examples = "/criteria/v1/figures?year=2024&validOn=2024-12-31&knownAt=2026-11-23T08%3A00%3A00Z",
                required = true)
        String progressHref,

        @Schema(
                description = "The figures of the year that have a target, with the progress that the service counted,"
                        + " exactly as it gave them; their href is below the path of the service")
        @Nullable Verbatim progress,

        @Schema(description = "Where the targets go on, at the gateway; absent if they are all here") @Nullable String next,

        @Schema(
                description =
                        "The targets of the province and of its units, as listTargets of the service gives them: the"
                                + " first page, whose page.count is how many there are")
        @Nullable Whole targets) {

    static TargetPart of(PartAnswer part) {
        String progressHref = part.hrefs().getLast();
        if (part.answers().isEmpty()) {
            return new TargetPart(part.standing(), progressHref, null, null, null);
        }
        var lines = part.answers().getFirst();
        return new TargetPart(
                part.standing(),
                progressHref,
                new Verbatim(part.answers().getLast().json()),
                WholePart.next(part.standing(), lines),
                new Whole(lines.json()));
    }
}
