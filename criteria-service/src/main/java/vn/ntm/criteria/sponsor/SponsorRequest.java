package vn.ntm.criteria.sponsor;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A sponsor to be put on file. Private persons are not to be named.
 *
 * @param key chosen by the one who files it: lower case letters without accents, digits and hyphens
 * @param name as the sponsor calls itself
 * @param source where it was read: a document or an address
 */
@Schema(requiredProperties = {"key", "name", "kind", "source", "confidence"})
record SponsorRequest(
        @Schema(pattern = KEY, maxLength = LONGEST_KEY, examples = "so-tai-chinh")
        String key,

        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "Sở Tài chính")
        String name,

        Sponsor.Kind kind,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                examples = "Quyết định 112/QĐ-UBND ngày 20/01/2026")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    static final String KEY = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_NAME = 300;
    private static final Pattern KEY_FORM = Pattern.compile(KEY);

    static boolean isKey(@Nullable String text) {
        return text != null
                && text.length() <= LONGEST_KEY
                && KEY_FORM.matcher(text).matches();
    }

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Sponsor sponsor() {
        new BodyChecks()
                .require(
                        "/key",
                        isKey(key),
                        "cần 1 đến %d chữ thường không dấu, số và dấu -".formatted(LONGEST_KEY),
                        "1 to %d lower case letters without accents, digits and hyphens are needed"
                                .formatted(LONGEST_KEY))
                .text("/name", name, LONGEST_NAME)
                .present("/kind", kind)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
        return new Sponsor(key, name.strip(), kind, new Provenance(source.strip(), confidence, note));
    }

    @Override
    public @Nullable String reason() {
        return note;
    }

    @Override
    public @Nullable String document() {
        return source;
    }
}
