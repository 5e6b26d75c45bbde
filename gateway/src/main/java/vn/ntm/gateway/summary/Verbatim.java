package vn.ntm.gateway.summary;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** JSON exactly as a service wrote it: it was checked, but never read into numbers and written again. */
record Verbatim(@JsonValue @JsonRawValue String json) {}
