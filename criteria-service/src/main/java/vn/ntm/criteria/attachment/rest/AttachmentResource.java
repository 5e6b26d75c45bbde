package vn.ntm.criteria.attachment.rest;

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
import vn.ntm.casework.attachment.application.AttachFile;
import vn.ntm.casework.attachment.rest.AttachmentAnswers;
import vn.ntm.casework.attachment.rest.AttachmentParameters;
import vn.ntm.casework.attachment.rest.FileTypes;
import vn.ntm.casework.upload.UploadedFile;
import vn.ntm.criteria.attachment.application.DossiersTakingFiles;
import vn.ntm.criteria.dossier.application.Dossiers;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** The files of a dossier: attached as they are, and listed. */
@Path("/v1/recognition-dossiers/{dossier}/attachments")
@Tag(name = "Recognition dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AttachmentResource {

    static final String DOSSIER = "The id of the dossier";
    static final String ID = "019ab1c2-0000-7000-8000-00000000d055";

    private static final AttachmentAnswers.Views<AttachmentView> VIEWS =
            (files, _) -> files.stream().map(AttachmentView::of).toList();

    private final AttachFile attachFile;
    private final DossiersTakingFiles taking;
    private final Dossiers dossiers;
    private final AttachmentAnswers answers;
    private final Calendar calendar;

    AttachmentResource(
            AttachFile attachFile,
            DossiersTakingFiles taking,
            Dossiers dossiers,
            AttachmentAnswers answers,
            Calendar calendar) {
        this.attachFile = attachFile;
        this.taking = taking;
        this.dossiers = dossiers;
        this.answers = answers;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes({FileTypes.PDF, FileTypes.DOCX, FileTypes.XLSX, FileTypes.JPEG, FileTypes.PNG})
    @Operation(
            operationId = "attachFileToDossier",
            summary = "Attach a file to a dossier",
            description =
                    "The body is the file. What it is follows from its content: its name and its media type must say"
                            + " the same. A dossier that is decided takes no more files, and the same content is taken once.")
    @APIResponse(
            responseCode = "200",
            description = "The file, attached",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "409", description = "The dossier is decided, or has such a file already")
    public RestResponse<AttachmentView> attach(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = ID) UUID dossier,
            @BeanParam IfMatch seen,
            @BeanParam AttachmentParameters parameters,
            @RequestBody(
                            description = "The file, as it is",
                            required = true,
                            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    UploadedFile file,
            HttpHeaders headers) {
        Consumer<EntityVersion> required = seen.named();
        return answers.attached(attachFile.handle(taking, dossier, required, parameters.of(file, headers)), VIEWS);
    }

    @GET
    @Act
    @Operation(
            operationId = "listDossierAttachments",
            summary = "The files of a dossier",
            description =
                    "In the order in which they were attached. It names the persons who attached them, so the read is"
                            + " on record.")
    @APIResponse(responseCode = "200", description = "A page of files", content = @Content)
    public Page<AttachmentView> list(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = ID) UUID dossier,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        dossiers.get(dossier, times.asOf(calendar));
        return answers.list("dossier-attachments", dossier, times, paging, VIEWS);
    }
}
