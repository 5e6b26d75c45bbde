package vn.ntm.casework.attachment.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.attachment.application.SentFile;
import vn.ntm.casework.upload.UploadedFile;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** What a file is called, and what it is. */
public class AttachmentParameters {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DOCUMENT = 500;
    private static final String NAME = "[^/\\\\]+";

    @QueryParam("name")
    @Parameter(
            description =
                    "The name of the file; its ending must be that of its content: pdf, docx, xlsx, jpg, jpeg, png",
            required = true,
            example = "bien-ban-kiem-phieu.pdf",
            schema = @Schema(minLength = 1, maxLength = LONGEST_NAME, pattern = "^[^/\\\\]+$"))
    @Nullable String name;

    @QueryParam("document")
    @Parameter(
            description = "What the file is: the document's name, number, day",
            required = true,
            example = "Biên bản kiểm phiếu ngày 26/08/2025",
            schema = @Schema(minLength = 1, maxLength = LONGEST_DOCUMENT))
    @Nullable String document;

    /**
     * @param headers which say as what the file is sent
     * @throws Refusal if something is missing or has the wrong form, or the file is too long
     */
    public SentFile of(UploadedFile file, HttpHeaders headers) {
        var wrong = new ArrayList<Refusal.Reason>();
        require(wrong, "name", name, LONGEST_NAME, name != null && name.matches(NAME));
        require(wrong, "document", document, LONGEST_DOCUMENT, true);
        if (!wrong.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.copyOf(wrong));
        }
        MediaType type = headers.getMediaType();
        return new SentFile(
                Objects.requireNonNull(name),
                Objects.requireNonNull(document),
                type.getType() + "/" + type.getSubtype(),
                file.requireKeepable().path(),
                file.sha256());
    }

    private static void require(
            List<Refusal.Reason> wrong, String parameter, @Nullable String value, int longest, boolean holds) {
        if (value == null || value.isBlank() || value.length() > longest || !holds) {
            wrong.add(new Refusal.Reason(
                    Refusal.Place.PARAMETER,
                    parameter,
                    new Bilingual(
                            "cần 1 đến %d ký tự, tên tệp không có dấu / hay \\".formatted(longest),
                            "1 to %d characters are needed, no / or \\ in a name".formatted(longest))));
        }
    }
}
