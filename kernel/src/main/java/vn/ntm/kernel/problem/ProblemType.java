package vn.ntm.kernel.problem;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;

/** One entry of the catalogue of refusals. Each service lists its own in an enum; the common ones are here. */
public interface ProblemType {

    /** The name of the enum constant; the code is made of it and therefore never differs from it. */
    String name();

    ProblemEntry entry();

    /** The HTTP status with which the refusal is answered. */
    default int status() {
        return entry().status();
    }

    /** What is wrong, without the particulars. */
    default Bilingual title() {
        return entry().title();
    }

    /** The particulars, with {@code {name}} where a value of the case at hand stands. */
    default Bilingual detail() {
        return entry().detail();
    }

    /** The stable code, in lower case with hyphens: {@code unit-did-not-exist}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default String detail(Bilingual.Language language, Map<String, ?> context) {
        return PLACEHOLDER
                .matcher(detail().in(language))
                .replaceAll(found -> Matcher.quoteReplacement(worded(context.get(found.group(1)), language)));
    }

    private static String worded(@Nullable Object value, Bilingual.Language language) {
        return value instanceof Bilingual text ? text.in(language) : String.valueOf(value);
    }

    Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
}
