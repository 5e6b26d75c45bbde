package vn.ntm.proving.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.proving.print.QrImage;

/** How large a picture is wanted. */
public class PictureSize {

    @QueryParam("size")
    @DefaultValue("600")
    @Parameter(
            description = "How many pixels the picture is wide and high",
            example = "600",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "200",
                            maximum = "2000",
                            defaultValue = "600"))
    int size;

    /** @throws Refusal if nobody could read or carry it */
    int pixels() {
        if (size < QrImage.SMALLEST || size > QrImage.LARGEST) {
            var reason = new Refusal.Reason(
                    Refusal.Place.PARAMETER, "size", new Bilingual("từ 200 đến 2000", "200 to 2000"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return size;
    }
}
