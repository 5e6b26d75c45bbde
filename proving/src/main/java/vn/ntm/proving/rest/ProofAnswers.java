package vn.ntm.proving.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.proving.print.PdfWriter;
import vn.ntm.proving.print.PrintedPage;
import vn.ntm.proving.print.QrImage;
import vn.ntm.proving.print.ScannedText;
import vn.ntm.proving.signed.Proof;
import vn.ntm.proving.status.StatusListAnswer;
import vn.ntm.proving.status.StatusLists;

/** What was signed, in each of the forms in which it is given. */
@ApplicationScoped
public class ProofAnswers {

    public static final String TOKEN = "application/jwt";
    public static final String LIST = "application/statuslist+jwt";
    public static final String PNG = "image/png";
    public static final String SVG = "image/svg+xml";
    public static final String PDF = "application/pdf";
    public static final String HTML = "text/html";

    private final ScannedText scanned;
    private final StatusLists statuses;
    private final Calendar calendar;

    ProofAnswers(ScannedText scanned, StatusLists statuses, Calendar calendar) {
        this.scanned = scanned;
        this.statuses = statuses;
        this.calendar = calendar;
    }

    public Response token(Proof<?> proof) {
        return Response.ok(proof.token(), TOKEN)
                .tag(AnswerTags.of(proof.content()))
                .build();
    }

    /** A picture, PNG for one who takes all alike. */
    public Response picture(Supplier<? extends Proof<?>> proof, PictureSize size, Request asked) {
        int pixels = size.pixels();
        MediaType form = Taken.of(asked, PNG, SVG);
        Proof<?> given = proof.get();
        QrImage code = scanned.code(given);
        Object picture = form.toString().equals(SVG) ? code.svg(pixels) : code.png(pixels);
        return Response.ok(picture, form)
                .tag(tag(given, form.toString() + pixels))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /**
     * A page, PDF for one who takes all alike.
     *
     * @param layout how the service lays out what was signed
     * @param producer what a PDF names as the program that made it
     */
    public <C> Response page(
            Supplier<Proof<C>> proof, Function<C, PrintedPage> layout, String producer, Request asked) {
        MediaType form = Taken.of(asked, PDF, HTML);
        Proof<C> given = proof.get();
        LocalDate today = calendar.today();
        String page = layout.apply(given.claims()).html(scanned.code(given), today);
        boolean html = form.toString().equals(HTML);
        return Response.ok(html ? page : PdfWriter.pdf(page, producer))
                .type(html ? HTML + ";charset=UTF-8" : PDF)
                .tag(tag(given, form.toString() + today))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** @throws Refusal if no place of it was ever given */
    public Response list(long number) {
        StatusListAnswer answer = statuses.of(number).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        return Response.ok(answer.token(), LIST)
                .tag(AnswerTags.of(answer.content()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + StatusLists.CACHED_FOR.toSeconds())
                .build();
    }

    private static EntityTag tag(Proof<?> proof, String form) {
        String content = new String(proof.content(), StandardCharsets.UTF_8);
        return AnswerTags.of((content + form).getBytes(StandardCharsets.UTF_8));
    }
}
