package vn.ntm.criteria.modelplace.rest;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A residential area or a garden to be put on file. Neither key nor name may tell whose garden it is.
 *
 * @param key chosen by the one who files it: lower case letters without accents, digits and hyphens
 * @param unitCode the commune, by its code on that day
 * @param unitOn the day from which the place is on record there; nothing can have been decided before
 * @param village as it is called
 * @param name tells it from the others of its kind in the village
 * @param source where it was read: a document or an address
 */
@Schema(requiredProperties = {"key", "kind", "unitCode", "unitOn", "village", "name", "source", "confidence"})
record ModelPlaceRequest(
        @Schema(pattern = KEY, maxLength = LONGEST_KEY, examples = PlaceExamples.KEY)
        String key,

        PlaceKind kind,

        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "18583")
        String unitCode,

        LocalDate unitOn,

        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "Thôn Ví Dụ")
        String village,

        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "Vườn mẫu số 1")
        String name,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Tờ trình 12/TTr-UBND")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final String KEY = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_NAME = 200;
    private static final Pattern KEY_FORM = Pattern.compile(KEY);

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    ModelPlace place() {
        new BodyChecks()
                .require(
                        "/key",
                        isKey(key),
                        "cần 1 đến %d chữ thường không dấu, số và dấu -".formatted(LONGEST_KEY),
                        "1 to %d lower case letters without accents, digits and hyphens are needed"
                                .formatted(LONGEST_KEY))
                .present("/kind", kind)
                .unitCode("/unitCode", unitCode)
                .present("/unitOn", unitOn)
                .text("/village", village, LONGEST_NAME)
                .text("/name", name, LONGEST_NAME)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
        return new ModelPlace(
                key,
                kind,
                new UnitCode(unitCode),
                unitOn,
                village.strip(),
                name.strip(),
                source.strip(),
                confidence,
                note);
    }

    private static boolean isKey(@Nullable String text) {
        return text != null
                && text.length() <= LONGEST_KEY
                && KEY_FORM.matcher(text).matches();
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
