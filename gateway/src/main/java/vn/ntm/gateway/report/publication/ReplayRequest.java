package vn.ntm.gateway.report.publication;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Which published report is to be made again. */
@Schema(name = "ReportReplayRequest")
record ReplayRequest(
        @Schema(minimum = "1", maximum = "9999", description = "Which edition; the last if absent", examples = "1")
        @Nullable Integer edition) {

    private static final String POINTER = "/edition";
    private static final int MOST = 9999;

    /**
     * The edition that is wanted.
     *
     * @param last the number of the last one
     * @throws Refusal if it is no number of an edition
     */
    int of(int last) {
        if (edition == null) {
            return last;
        }
        if (edition < 1 || edition > MOST) {
            throw new Refusal(
                    CommonProblem.INVALID_PROPERTY,
                    Map.of("property", POINTER),
                    List.of(new Refusal.Reason(
                            Refusal.Place.PROPERTY,
                            POINTER,
                            new Bilingual("một số từ 1 đến " + MOST, "a number from 1 to " + MOST))));
        }
        return edition;
    }
}
