package vn.ntm.gateway.whole;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Standing;

/** A part that is what one question was answered, whole. */
@Schema(name = "ComposedPart")
public record WholePart(
        @JsonUnwrapped Standing standing,

        @Schema(
                description = "Where the list goes on, at the gateway; absent if the answer has all of it",
                examples =
                        "/ocop/v1/certificates?limit=20&validOn=2023-12-31&knownAt=2026-11-23T08%3A00%3A00Z&cursor=WyJ")
        @Nullable String next,

        @Schema(
                description =
                        "What href answers, exactly as the service gave it; an href within is below the path of the"
                                + " service. Of a list the first page, whose page.count is how many there are")
        @Nullable Whole answer) {

    /** @param part of which one question was asked */
    public static WholePart of(PartAnswer part) {
        if (part.answers().isEmpty()) {
            return new WholePart(part.standing(), null, null);
        }
        Answer said = part.answers().getFirst();
        return new WholePart(part.standing(), next(part.standing(), said), new Whole(said.json()));
    }

    /** @param said what the address of the part answers */
    public static @Nullable String next(Standing standing, Answer said) {
        return said.cursor() == null ? null : standing.href() + "&cursor=" + WholeQuestion.encoded(said.cursor());
    }
}
