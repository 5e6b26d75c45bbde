package vn.ntm.gateway.figure;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.figure.Figure;

/** Figures exactly as a service wrote them: the JSON was checked, but never read into numbers and written again. */
@Schema(name = "Figures", implementation = Figure[].class)
public record Verbatim(@JsonValue @JsonRawValue String json) {}
