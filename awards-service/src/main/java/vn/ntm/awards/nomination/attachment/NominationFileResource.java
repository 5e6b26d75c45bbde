package vn.ntm.awards.nomination.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.casework.attachment.application.AttachFile;
import vn.ntm.casework.attachment.application.SentFile;
import vn.ntm.casework.attachment.rest.AttachmentAnswers;
import vn.ntm.casework.attachment.rest.AttachmentParameters;
import vn.ntm.casework.attachment.rest.FileTypes;
import vn.ntm.casework.upload.UploadedFile;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.text.SentTexts;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** The files of a nomination: attached as they are, and listed. */
@Path("/v1/nominations/{nomination}/attachments")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NominationFileResource {

    static final String NOMINATION = "The id of the nomination";
    static final String ID = "019ab1c2-0000-7000-8000-0000000000e1";

    private static final AttachmentAnswers.Views<NominationFileView> VIEWS =
            (files, _) -> files.stream().map(NominationFileView::of).toList();

    private final AttachFile attachFile;
    private final NominationsTakingFiles taking;
    private final Nominations nominations;
    private final AttachmentAnswers answers;
    private final SentTexts texts;
    private final Calendar calendar;

    NominationFileResource(
            AttachFile attachFile,
            NominationsTakingFiles taking,
            Nominations nominations,
            AttachmentAnswers answers,
            SentTexts texts,
            Calendar calendar) {
        this.attachFile = attachFile;
        this.taking = taking;
        this.nominations = nominations;
        this.answers = answers;
        this.texts = texts;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes({FileTypes.PDF, FileTypes.DOCX, FileTypes.XLSX, FileTypes.JPEG, FileTypes.PNG})
    @Operation(
            operationId = "attachFileToNomination",
            summary = "Attach a file to a nomination",
            description =
                    "The body is the file. What it is follows from its content: its name and its media type must say"
                            + " the same. A nomination that is decided takes no more files, and the same content is taken once.")
    @APIResponse(
            responseCode = "200",
            description = "The file, attached",
            content = @Content(schema = @Schema(implementation = NominationFileView.class)))
    @APIResponse(responseCode = "409", description = "The nomination is decided, or has such a file already")
    public RestResponse<NominationFileView> attach(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = ID) UUID nomination,
            @BeanParam IfMatch seen,
            @BeanParam AttachmentParameters parameters,
            @RequestBody(
                            description = "The file, as it is",
                            required = true,
                            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    UploadedFile file,
            HttpHeaders headers) {
        Consumer<EntityVersion> required = seen.named();
        SentFile sent = parameters.of(file, headers);
        texts.checkParameters(Map.of("name", sent.name(), "document", sent.document()));
        attachFile.requireKind(sent);
        return answers.attached(attachFile.handle(taking, nomination, required, sent), VIEWS);
    }

    @GET
    @Act
    @Operation(
            operationId = "listNominationFiles",
            summary = "The files of a nomination",
            description =
                    "In the order in which they were attached. It names the persons who attached them, so the read is"
                            + " on record.")
    @APIResponse(responseCode = "200", description = "A page of files", content = @Content)
    public Page<NominationFileView> list(
            @PathParam("nomination") @Parameter(description = NOMINATION, example = ID) UUID nomination,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        nominations.get(nomination, times.asOf(calendar));
        return answers.list("nomination-files", nomination, times, paging, VIEWS);
    }
}
