package vn.ntm.gateway.report.made;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.figure.Gap;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.Progress;
import vn.ntm.kernel.figure.Published;
import vn.ntm.kernel.figure.Target;

/** The figures of a service, read as lines of a report: numbers as they are written, never as what a machine makes of them. */
public final class FigureLines {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FigureLines() {}

    /**
     * Reads what a service answered.
     *
     * @throws IllegalArgumentException if it is not its figures of that year, as they were asked for
     */
    public static List<ReportLine> read(String answer, ProgrammeYear year, AsOf asOf) {
        try {
            JsonNode read = JSON.readTree(answer);
            boolean ours = read.path("year").asInt() == year.value()
                    && asOf.validOn().toString().equals(text(read, "validOn"))
                    && asOf.knownAt().toString().equals(text(read, "knownAt"));
            if (!ours || !read.path("figures").isArray()) {
                throw new IllegalArgumentException("not the answer to what was asked");
            }
            return read.path("figures").valueStream().map(FigureLines::line).toList();
        } catch (JsonProcessingException | DateTimeException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static ReportLine line(JsonNode figure) {
        JsonNode published = figure.path("published");
        JsonNode gap = figure.path("gap");
        return new ReportLine(
                required(figure, "measure"),
                new Bilingual(required(figure.path("label"), "vi"), required(figure.path("label"), "en")),
                Measure.Kind.valueOf(required(figure, "kind")),
                required(figure, "unitOfMeasure"),
                number(figure.path("recorded"), "value"),
                number(published, "value"),
                choice(published, "status", Published.Status.class),
                day(published, "publishedOn"),
                number(gap, "value"),
                choice(gap, "reason", Gap.Reason.class),
                target(figure.path("target").path("target")),
                choice(figure.path("progress"), "status", Progress.Status.class));
    }

    private static @Nullable ReportTarget target(JsonNode target) {
        Target.Shape shape = choice(target, "shape", Target.Shape.class);
        if (shape == null) {
            return null;
        }
        List<String> units = target.path("units")
                .valueStream()
                .map(unit -> required(unit, "code"))
                .toList();
        BigDecimal value = shape == Target.Shape.MAINTAIN ? number(target, "percent") : number(target, "value");
        return new ReportTarget(shape, value, text(target, "level"), units);
    }

    private static String required(JsonNode object, String name) {
        String text = text(object, name);
        if (text == null) {
            throw new IllegalArgumentException("a figure without " + name);
        }
        return text;
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isTextual() ? value.textValue() : null;
    }

    private static @Nullable LocalDate day(JsonNode object, String name) {
        String text = text(object, name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static <E extends Enum<E>> @Nullable E choice(JsonNode object, String name, Class<E> type) {
        String text = text(object, name);
        return text == null ? null : Enum.valueOf(type, text);
    }

    /** Without superfluous zeros, and without an exponent: equal numbers are written alike. */
    private static @Nullable BigDecimal number(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw new IllegalArgumentException(name + " is no number");
        }
        BigDecimal shortest = value.decimalValue().stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
