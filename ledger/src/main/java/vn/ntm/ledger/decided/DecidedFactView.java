package vn.ntm.ledger.decided;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;

/**
 * A public fact that names the decision as what it rests on. Who is commended is not named here.
 *
 * @param kind the kind of fact
 * @param label what a fact of this kind is
 * @param id what the fact is called where it is read
 * @param about what it is about, as the service's own code: a unit, a product, a set of rules; of a commendation the kind of
 *     its recipient alone
 * @param href where it is read, as it was known if it does not stand any more
 * @param decision the decision, as on file with this fact
 * @param validFrom the first day on which it has its effect; absent if it is not on file
 * @param validTo the first day on which it has none any more; absent if no end is on file
 * @param recordedAt when it came on file
 * @param supersededAt when another row took its place or it was taken back; absent while it stands
 */
@Schema(name = "DecidedFact")
record DecidedFactView(
        @Schema(examples = "recognition") String kind,
        Bilingual label,
        String id,
        @Nullable String about,
        String href,
        Named decision,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    /**
     * A decision as a fact names it.
     *
     * @param number the number as printed
     * @param issuer who issued it, as written in the source
     * @param signedOn the day of signing
     */
    @Schema(name = "NamedDecision")
    record Named(
            String number,
            @Nullable String issuer,
            @Nullable LocalDate signedOn) {}

    static DecidedFactView of(DecidedFact fact) {
        return new DecidedFactView(
                fact.kind().name(),
                fact.kind().label(),
                fact.id(),
                fact.about(),
                href(fact),
                new Named(fact.number(), fact.issuer(), fact.signedOn()),
                fact.validFrom(),
                fact.validTo(),
                fact.recordedAt(),
                fact.supersededAt());
    }

    private static String href(DecidedFact fact) {
        String join = fact.address().contains("?") ? "&" : "?";
        return !fact.replaced() ? fact.address() : fact.address() + join + "knownAt=" + fact.recordedAt();
    }
}
