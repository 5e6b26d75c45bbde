package vn.ntm.ledger.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.web.AnswerTags;

/** Sends a list as a file, in the form that {@code Accept} asks for, as long as it may be. */
public final class SentFile<T> {

    private final FileShape<T> shape;
    private final FilesAtOnce files;
    private final ObjectWriter json;

    /** @param atOnce how many files of the list are sent at once */
    public SentFile(FileShape<T> shape, int atOnce, ObjectMapper json) {
        this.shape = shape;
        this.files = new FilesAtOnce(atOnce);
        this.json = json.writer();
    }

    /** Gives the items of the list, one after another. */
    @FunctionalInterface
    public interface Source<T> {

        void forEach(Taker<T> taker) throws IOException;
    }

    /** Takes one item after another. */
    @FunctionalInterface
    public interface Taker<T> {

        void take(T item) throws IOException;
    }

    /**
     * The answer, which reads the list when it is sent.
     *
     * @param day which the name of the file says
     * @throws vn.ntm.kernel.problem.Refusal if as many are being sent as may be
     */
    public RestResponse<StreamingOutput> send(
            Request request, RoutingContext exchange, LocalDate day, Source<T> source) {
        FileFormat format = format(request);
        Runnable end = files.begin(exchange);
        StreamingOutput file = out -> {
            try {
                RecordFile<T> begun = format.begin(shape, out, json);
                source.forEach(begun::take);
                begun.end();
            } finally {
                end.run();
            }
        };
        return RestResponse.ResponseBuilder.ok(WholeFile.of(exchange, file), format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.%s\"".formatted(shape.name(), day, format.ending()))
                .header(HttpHeaders.CACHE_CONTROL, AnswerTags.NO_STORE)
                .build();
    }

    private static FileFormat format(Request request) {
        Variant best = request.selectVariant(Variant.mediaTypes(Arrays.stream(FileFormat.values())
                        .map(FileFormat::mediaType)
                        .toArray(MediaType[]::new))
                .build());
        return Arrays.stream(FileFormat.values())
                .filter(format -> best != null && format.mediaType().isCompatible(best.getMediaType()))
                .findFirst()
                .orElse(FileFormat.CSV);
    }
}
