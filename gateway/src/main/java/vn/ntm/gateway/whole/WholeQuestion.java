package vn.ntm.gateway.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.Question;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.kernel.Bilingual.Language;

/**
 * What a service is asked whose whole answer is passed on.
 *
 * @param address path and query, but for the two times
 * @param validOn the day that it is about, if one is named
 * @param language in which a refusal is worded
 */
public record WholeQuestion(
        FactService service, String address, @Nullable LocalDate validOn, String language) implements Question {

    /** @param steps the path below {@code /v1}, step by step, as they are meant: they may hold any character */
    public static WholeQuestion at(FactService service, @Nullable LocalDate validOn, String... steps) {
        String path = Arrays.stream(steps).map(WholeQuestion::encoded).collect(Collectors.joining("/", "/v1/", ""));
        return new WholeQuestion(service, path, validOn, "vi");
    }

    /** The same, with one parameter more. */
    public WholeQuestion with(String name, Object value) {
        return new WholeQuestion(service, joined() + name + "=" + encoded(value.toString()), validOn, language);
    }

    /** The first so many of a list, and how many there are. */
    public WholeQuestion firstPage(int most) {
        return with("limit", most).with("count", "exact");
    }

    public WholeQuestion in(Language wanted) {
        return new WholeQuestion(service, address, validOn, wanted == Language.EN ? "en" : "vi");
    }

    @Override
    public String uri(Instant knownAt) {
        return joined()
                + (validOn == null ? "" : "validOn=" + validOn + "&")
                + "knownAt="
                + encoded(knownAt.toString());
    }

    @Override
    public Answer read(Reply reply, Instant knownAt) throws Unanswered {
        return WholeAnswer.read(reply, this, knownAt);
    }

    private String joined() {
        return address + (address.indexOf('?') < 0 ? '?' : '&');
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
