package vn.ntm.gateway.whole;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a service answered, exactly as it wrote it: the JSON was checked, but never read into values and written again. */
@Schema(name = "WholeAnswer", description = "An object as the API document of the service describes it")
public record Whole(@JsonValue @JsonRawValue String json) {}
